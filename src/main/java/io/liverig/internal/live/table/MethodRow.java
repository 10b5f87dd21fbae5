package io.liverig.internal.live.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One method of a context.
 *
 * @param name the method
 * @param options what may be passed, success, fail and complete left out
 * @param minLibrary the base library it needs, or "" when none is stated
 * @param sources keys of {@link LiveTables#SOURCES}
 */
public record MethodRow(String name, List<MethodOption> options, String minLibrary, List<String> sources) {
    static MethodRow of(List<String> cells) {
        List<MethodOption> options = new ArrayList<>();
        for (String text : cells.get(1).split(" ")) {
            if (!text.isEmpty()) {
                options.add(MethodOption.parse(text));
            }
        }
        return new MethodRow(
                cells.get(0),
                List.copyOf(options),
                cells.get(2),
                List.of(cells.get(3).split(",")));
    }

    /** Returns what is wrong with a call's options, in WeChat's words; empty when nothing is. */
    public Optional<String> complaint(Map<String, Object> given) {
        return options.stream()
                .flatMap(option -> option.complaint(given).stream())
                .findFirst();
    }
}
