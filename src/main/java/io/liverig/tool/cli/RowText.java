package io.liverig.tool.cli;

import io.liverig.data.Json;
import io.liverig.journal.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says to a reader: a short mark, and a line of text. */
final class RowText {
    private static final int WIDTH = 120;
    private static final Set<String> PLAIN = Set.of("log", "info");

    private RowText() {}

    /** Returns a component's state code or, for anything else, the kind of the row in one word. */
    static String mark(Row row) {
        Object code = row.detail().get("code");
        return switch (row.kind()) {
            case EVENT -> code instanceof Number number ? String.valueOf(number.intValue()) : "event";
            case SET_DATA -> "setData";
            case FAULT -> "FAULT";
            default -> row.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    static String text(Row row) {
        Map<String, Object> detail = row.detail();
        return switch (row.kind()) {
            case SET_DATA -> keys(detail) + "  " + size(detail);
            case EVENT -> event(row);
            case FAULT, NOTICE -> String.valueOf(detail.getOrDefault("text", row.name()));
            case ROUTE -> row.name() + " -> " + list(detail.get("stack"));
            case CONSOLE -> cut((PLAIN.contains(row.name()) ? "" : row.name() + ": ") + values(detail));
            default -> cut((row.name() + " " + values(detail)).stripTrailing());
        };
    }

    private static String event(Row row) {
        Map<String, Object> rest = new LinkedHashMap<>(row.detail());
        Object node = rest.remove("node");
        Object code = rest.remove("code");
        String name = row.name().equals("statechange") && code != null ? "" : row.name() + " ";
        Object message = rest.remove("message");
        String said = message == null ? "" : message + " ";
        return cut((node + "  " + name + said + values(rest)).stripTrailing());
    }

    private static String keys(Map<String, Object> detail) {
        return cut(list(detail.get("keys")));
    }

    private static String list(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(list);
    }

    private static String size(Map<String, Object> detail) {
        long bytes = detail.get("bytes") instanceof Number number ? number.longValue() : 0;
        return bytes < 1000 ? bytes + " B" : String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0);
    }

    private static String values(Map<String, Object> detail) {
        if (detail.size() == 1 && detail.containsKey("text")) {
            return String.valueOf(detail.get("text"));
        }
        return detail.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + value(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String value(Object value) {
        return value instanceof String text ? text : Json.write(value);
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
    }
}
