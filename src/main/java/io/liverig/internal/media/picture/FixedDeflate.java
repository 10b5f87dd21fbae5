package io.liverig.internal.media.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Compresses with the fixed code of https://www.rfc-editor.org/rfc/rfc1951 , in a wrapping of rfc1950.
 *
 * <p>The JDK's own Deflater hands the work to whatever zlib it was built with, whose output differs from one to the next.
 */
final class FixedDeflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int bits;

    private FixedDeflate() {}

    /**
     * Compresses bytes.
     *
     * @param row how far back bytes often repeat, besides those just before
     */
    static byte[] zlib(byte[] bytes, int row) {
        FixedDeflate deflate = new FixedDeflate();
        deflate.out.write(0x78);
        deflate.out.write(0x01);
        deflate.low(3, 3); // the last block, with the fixed code
        deflate.body(bytes, row < 32_768 ? new int[] {1, 3, row} : new int[] {1, 3});
        deflate.symbol(END);
        deflate.low(0, (8 - deflate.bits) % 8);
        Adler32 sum = new Adler32();
        sum.update(bytes);
        deflate.out.writeBytes(
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return deflate.out.toByteArray();
    }

    private void body(byte[] bytes, int[] distances) {
        int at = 0;
        while (at < bytes.length) {
            int best = 0;
            int from = 1;
            for (int distance : distances) {
                int length = same(bytes, at, distance);
                if (length > best) {
                    best = length;
                    from = distance;
                }
            }
            if (best >= SHORTEST) {
                repeat(best, from);
                at += best;
            } else {
                symbol(bytes[at] & 0xFF);
                at++;
            }
        }
    }

    private static int same(byte[] bytes, int at, int distance) {
        int limit = distance > at ? 0 : Math.min(LONGEST, bytes.length - at);
        int length = 0;
        while (length < limit && bytes[at + length] == bytes[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void repeat(int length, int distance) {
        int code = rank(LENGTHS, length);
        symbol(257 + code);
        low(length - LENGTHS[code], code < 8 || code == 28 ? 0 : code / 4 - 1);
        int far = rank(DISTANCES, distance);
        high(far, 5);
        low(distance - DISTANCES[far], far < 4 ? 0 : far / 2 - 1);
    }

    private static int rank(int[] sorted, int value) {
        int rank = sorted.length - 1;
        while (sorted[rank] > value) {
            rank--;
        }
        return rank;
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            high(0x30 + symbol, 8);
        } else if (symbol < 256) {
            high(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            high(symbol - 256, 7);
        } else {
            high(0xC0 + symbol - 280, 8);
        }
    }

    /** Writes a code, its highest bit first. */
    private void high(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            low(value >> i & 1, 1);
        }
    }

    /** Writes a number, its lowest bit first. */
    private void low(int value, int count) {
        for (int i = 0; i < count; i++) {
            pending |= (value >> i & 1) << bits;
            bits++;
            if (bits == 8) {
                out.write(pending);
                pending = 0;
                bits = 0;
            }
        }
    }
}
