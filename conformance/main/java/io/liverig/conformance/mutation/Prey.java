package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;

/**
 * One small change of a trtc-wx, made by Stryker's instrumenter.
 *
 * @param id the number by which the instrumented code switches it on
 * @param file the file that changes, as it is called in the folder of trtc-wx
 * @param line where the change begins, from 1
 * @param operator Stryker's name for the kind of change
 * @param code the line of the file, without the blanks around it
 * @param from what is replaced
 * @param to what stands there instead
 */
record Prey(String id, String file, int line, String operator, String code, String from, String to) {
    private static final int LONGEST = 70;
    private static final int MOST_HITS = 200_000;

    /** Returns what the driver makes global: the switch, and a limit that ends a loop without an end. */
    ObjectNode switchedOn() {
        return Json.obj("__stryker__", Json.obj("activeMutant", id, "hitCount", 0, "hitLimit", MOST_HITS));
    }

    /** Returns the change in words: file, line, and what became of what. */
    String text() {
        return file + ":" + line + " " + operator + ": " + shortened(from) + " -> " + shortened(to);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
    }
}
