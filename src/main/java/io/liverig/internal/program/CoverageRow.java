package io.liverig.internal.program;

import java.util.List;

/**
 * One thing that a component, or the framework, has on a phone, as {@code Coverage} shows it.
 *
 * @param component its tag; {@code Component}, {@code Page}, {@code WXML} and the like for the framework
 * @param kind {@code attribute}, {@code event}, {@code code}, {@code method}, {@code tag}, {@code option}...
 * @param name as a page writes it
 * @param meaning what a code says; else ""
 * @param state {@code done}, {@code typed}, {@code scripted} or {@code absent}
 * @param confidence how well it is known, or "" where that is not judged
 * @param reason why it is absent, where that is said; else ""
 * @param sources where it is written
 */
public record CoverageRow(
        String component,
        String kind,
        String name,
        String meaning,
        String state,
        String confidence,
        String reason,
        List<String> sources) {}
