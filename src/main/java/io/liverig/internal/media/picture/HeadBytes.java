package io.liverig.internal.media.picture;

import java.nio.charset.StandardCharsets;

/** Reads texts and numbers out of the head of a file. */
final class HeadBytes {
    private final byte[] bytes;

    HeadBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns whether a number of bytes are there. */
    boolean has(int size) {
        return bytes.length >= size;
    }

    boolean hasText(String text, int at) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean same = has(at + wanted.length);
        for (int i = 0; same && i < wanted.length; i++) {
            same = bytes[at + i] == wanted[i];
        }
        return same;
    }

    /** Returns an unsigned byte; 0 behind the end. */
    int at(int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    /** Reads a number whose first byte counts most. */
    int big(int index, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | at(index + i);
        }
        return value;
    }

    /** Reads a number whose last byte counts most. */
    int little(int index, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | at(index + i);
        }
        return value;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
