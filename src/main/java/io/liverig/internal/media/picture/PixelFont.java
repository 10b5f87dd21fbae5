package io.liverig.internal.media.picture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Letters of five by seven dots; small letters are written as capitals, unknown ones as a box. */
final class PixelFont {
    /** Dots from one letter to the next. */
    static final int ADVANCE = 6;

    /** Dots of a letter's height. */
    static final int HEIGHT = 7;

    /** Each letter, and for each of its seven rows a number of two hexadecimal digits whose bits are the dots. */
    private static final String LETTERS = "A0E11111F111111 B1E11111E11111E C0E11101010110E D1E11111111111E"
            + " E1F10101E10101F F1F10101E101010 G0E11101711110F H1111111F111111 I0E04040404040E J0702020202120C"
            + " K11121418141211 L1010101010101F M111B1515111111 N11191513111111 O0E11111111110E P1E11111E101010"
            + " Q0E11111115120D R1E11111E141211 S0F10100E01011E T1F040404040404 U1111111111110E V11111111110A04"
            + " W1111111515150A X11110A040A1111 Y11110A04040404 Z1F01020408101F 00E11131519110E 1040C040404040E"
            + " 20E11010204081F 31F02040201110E 402060A121F0202 51F101E0101110E 60608101E11110E 71F010204080808"
            + " 80E11110E11110E 90E11110F01020C :000C0C000C0C00 .00000000000C0C -0000001F000000 _0000000000001F"
            + " /00010204081000 +0004041F040400 (02040808080402 )08040202020408 #0A0A1F0A1F0A0A =00001F001F0000"
            + " ,000000000C0408 ?0E110102040004 %18190204081303 @0E11171517100E";

    private static final int[] BOX = {0x1F, 0x11, 0x11, 0x11, 0x11, 0x11, 0x1F};
    private static final int[] SPACE = new int[HEIGHT];
    private static final Map<Character, int[]> ROWS = read();

    private PixelFont() {}

    /** Takes a dot of a letter. */
    interface Dot {
        void at(int column, int row);
    }

    private static Map<Character, int[]> read() {
        Map<Character, int[]> rows = new HashMap<>();
        rows.put(' ', SPACE);
        for (String letter : LETTERS.split(" ")) {
            int[] dots = new int[HEIGHT];
            for (int row = 0; row < HEIGHT; row++) {
                dots[row] = Integer.parseInt(letter.substring(1 + 2 * row, 3 + 2 * row), 16);
            }
            rows.put(letter.charAt(0), dots);
        }
        return rows;
    }

    static void dots(char letter, Dot dot) {
        char capital = String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0);
        int[] rows = ROWS.getOrDefault(capital, BOX);
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < 5; column++) {
                if ((rows[row] >> (4 - column) & 1) == 1) {
                    dot.at(column, row);
                }
            }
        }
    }
}
