package io.liverig.conformance.suite;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The chapters of the suite. */
public final class ChapterNames {
    /** Names by letter. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("A", "streams in the player list"),
            Map.entry("B", "events about remote users"),
            Map.entry("C", "player attributes and instances"),
            Map.entry("D", "switchStreamType"),
            Map.entry("E", "pusher attributes"),
            Map.entry("F", "enterRoom"),
            Map.entry("G", "exitRoom and entering again"),
            Map.entry("H", "state codes and malformed messages"),
            Map.entry("I", "network, volume, music, player states"),
            Map.entry("J", "on, off and listeners"),
            Map.entry("K", "enableinfiniteanchor"),
            Map.entry("L", "snapshot"),
            Map.entry("M", "the pusher instance"),
            Map.entry("N", "defaults, repeats, no network"),
            Map.entry("R", "further sentences of the document"),
            Map.entry("S", "whole lives"),
            Map.entry("T", "what our own does besides"))));

    private ChapterNames() {}
}
