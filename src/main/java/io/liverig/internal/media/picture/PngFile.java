package io.liverig.internal.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pictures as PNG: https://www.w3.org/TR/png/ . */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private PngFile() {}

    /** Returns the bytes of a file; the same picture gives the same bytes everywhere. */
    public static byte[] of(Picture picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(picture.width()).putInt(picture.height());
        // Eight bits a colour, three colours a pixel, the only ways of compressing and filtering, no interlacing.
        header.put(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", FixedDeflate.zlib(filtered(picture), 3 * picture.width() + 1));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Lays the rows out, each as its difference from the one above it. */
    private static byte[] filtered(Picture picture) {
        int row = 3 * picture.width() + 1;
        byte[] bytes = new byte[row * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            bytes[y * row] = UP;
            for (int x = 0; x < picture.width(); x++) {
                int here = picture.rgb(x, y);
                int above = y == 0 ? 0 : picture.rgb(x, y - 1);
                int at = y * row + 1 + 3 * x;
                bytes[at] = (byte) ((here >> 16) - (above >> 16));
                bytes[at + 1] = (byte) ((here >> 8) - (above >> 8));
                bytes[at + 2] = (byte) (here - above);
            }
        }
        return bytes;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
