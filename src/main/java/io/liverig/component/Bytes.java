package io.liverig.component;

import java.nio.charset.StandardCharsets;

/** Reads numbers out of a file's head. */
final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return bytes.length;
    }

    boolean beginsWith(String text, int at) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean same = bytes.length >= at + wanted.length;
        for (int i = 0; same && i < wanted.length; i++) {
            same = bytes[at + i] == wanted[i];
        }
        return same;
    }

    /** Returns an unsigned byte; 0 behind the end. */
    int at(int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    int big(int index, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | at(index + i);
        }
        return value;
    }

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
