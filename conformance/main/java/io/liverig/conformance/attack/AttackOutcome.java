package io.liverig.conformance.attack;

/**
 * How an attack of one size ended.
 *
 * @param size how much it was
 * @param end what became of the one who attacked, in a line: it was bounded, or what it was told, or why it was stopped
 * @param harm what it did to its neighbour or to the rig; "" when nothing
 * @param seconds how long it kept the rig busy
 */
record AttackOutcome(int size, String end, String harm, double seconds) {
    private static final String BETWEEN = "\t";

    /** Returns it as a line, from one JVM to the other. */
    String line() {
        return size + BETWEEN + flat(end) + BETWEEN + flat(harm) + BETWEEN + seconds;
    }

    /** Whether a line is an outcome; a JVM has its own to say. */
    static boolean is(String line) {
        return line.matches("\\d+\t.*\t.*\t[0-9.E-]+");
    }

    static AttackOutcome of(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new AttackOutcome(Integer.parseInt(parts[0]), parts[1], parts[2], Double.parseDouble(parts[3]));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
