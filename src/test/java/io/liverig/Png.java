package io.liverig;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the PNG files that the rig writes, by the JDK's own Inflater. */
@SuppressWarnings("ArrayRecordComponent")
record Png(int width, int height, byte[] rows) {
    static Png read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int at = 8;
        while (at < file.length) {
            int length = in.getInt(at);
            String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (type.equals("IDAT")) {
                data.write(file, at + 8, length);
            }
            at += 12 + length;
        }
        int width = in.getInt(16);
        int height = in.getInt(20);
        return new Png(width, height, unfiltered(inflated(data.toByteArray(), (3 * width + 1) * height), width));
    }

    private static byte[] inflated(byte[] data, int size) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            byte[] bytes = new byte[size];
            if (inflater.inflate(bytes) != size || !inflater.finished()) {
                throw new AssertionError("the data ends early or late");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] unfiltered(byte[] bytes, int width) {
        int row = 3 * width + 1;
        for (int at = row; at < bytes.length; at++) {
            if (at % row != 0) {
                bytes[at] += bytes[at - row];
            }
        }
        return bytes;
    }

    int rgb(int x, int y) {
        int at = y * (3 * width + 1) + 1 + 3 * x;
        return ((rows[at] & 0xFF) << 16) | ((rows[at + 1] & 0xFF) << 8) | (rows[at + 2] & 0xFF);
    }

    String size() {
        return width + "x" + height;
    }

    /** Counts the pixels of the upper half in which two pictures of one size differ. */
    int differences(Png other) {
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                count += rgb(x, y) == other.rgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
