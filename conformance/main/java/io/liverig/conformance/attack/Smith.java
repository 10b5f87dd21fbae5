package io.liverig.conformance.attack;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes inputs from well-formed ones: pieces are cut, doubled, exchanged, repeated, and others come in between. The same
 * seed makes the same inputs.
 *
 * @param wellFormed what inputs are made from
 * @param pieces what may come in between, the odd ones of a language
 */
record Smith(List<String> wellFormed, List<String> pieces) {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\n",
            "\0",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "\u202e",
            "\uffff",
            "%",
            "%E4%",
            "&",
            "\\",
            "\"",
            "'",
            "`",
            "<",
            ">",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "0",
            "-1",
            "1e999",
            "NaN",
            "null",
            "undefined",
            "__proto__",
            "constructor",
            "toString",
            "..",
            "/",
            "//",
            "9007199254740993",
            "\u4e2d\u6587",
            "#",
            "?",
            ";",
            ":",
            ",",
            "=");
    private static final int MOST_CHANGES = 5;
    private static final int LONGEST = 4_000;

    /** Makes a text. */
    String text(SplittableRandom random) {
        String text = any(wellFormed, random);
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            text = changed(text, random);
            if (text.length() > LONGEST) {
                return text.substring(0, LONGEST);
            }
        }
        return text;
    }

    private String changed(String text, SplittableRandom random) {
        int a = random.nextInt(text.length() + 1);
        int b = Math.min(text.length(), a + 1 + random.nextInt(random.nextInt(3) == 0 ? 40 : 6));
        String before = text.substring(0, a);
        String piece = text.substring(a, b);
        String after = text.substring(b);
        return switch (random.nextInt(8)) {
            case 0 -> before + after;
            case 1 -> before + piece + piece + after;
            case 2 -> before + piece.repeat(2 + random.nextInt(60)) + after;
            case 3 -> before + any(ODD, random) + after;
            case 4 -> before + any(pieces, random) + piece + after;
            case 5 -> before + any(pieces, random).repeat(1 + random.nextInt(20)) + after;
            case 6 -> before + (char) random.nextInt(0x180) + after;
            default -> before + cut(any(wellFormed, random), random);
        };
    }

    private static String cut(String text, SplittableRandom random) {
        return text.substring(random.nextInt(text.length() + 1));
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Makes bytes from well-formed ones. */
    static byte[] bytes(List<byte[]> wellFormed, SplittableRandom random) {
        byte[] bytes = any(wellFormed, random).clone();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(random.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, 64));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff);
                case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0);
                case 4 -> bytes = Arrays.copyOf(bytes, at);
                default -> bytes = doubled(bytes, at);
            }
        }
        return bytes;
    }

    private static byte[] doubled(byte[] bytes, int at) {
        byte[] more = Arrays.copyOf(bytes, bytes.length * 2 - at);
        System.arraycopy(bytes, at, more, bytes.length, bytes.length - at);
        return more.length > 20_000 ? Arrays.copyOf(more, 20_000) : more;
    }
}
