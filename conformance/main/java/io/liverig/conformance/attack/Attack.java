package io.liverig.conformance.attack;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A program that asks too much of something, in sizes that grow.
 *
 * @param kind what it is aimed at: script, error, memory, hoard, template, style, layout, data, files, json, wx, live
 * @param name what it does, in words
 * @param sizes how often it does it, one run each
 * @param files its files by their paths, for a size; what is not there is as in {@link ProgramText}
 */
record Attack(String kind, String name, List<Integer> sizes, IntFunction<Map<String, String>> files) {
    /** Returns what names it on the command line and in figures. */
    String id() {
        return kind + ": " + name;
    }

    /** Whether it hoards little by little, which can only end by its being stopped. */
    boolean hoards() {
        return kind.equals("hoard");
    }
}
