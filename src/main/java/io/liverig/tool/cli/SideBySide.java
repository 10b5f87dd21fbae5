package io.liverig.tool.cli;

import io.liverig.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Timelines beside each other, a column each: codes, what netstatus says, and what was done, all on one clock. */
final class SideBySide {
    private static final int WIDTH = 46;

    private final List<String> heads = new ArrayList<>();
    private final TreeMap<Long, List<List<String>>> cells = new TreeMap<>();

    /** Adds a column; the rows are those of {@link Timeline#toData}. */
    void column(String head, List<Map<String, Object>> rows) {
        int column = heads.size();
        heads.add(head);
        for (Map<String, Object> row : rows) {
            String text = text(row, Cells.map(row.get("detail")));
            if (!text.isEmpty() && row.get("at") instanceof Number at) {
                List<List<String>> line = cells.computeIfAbsent(at.longValue(), key -> new ArrayList<>());
                while (line.size() <= column) {
                    line.add(new ArrayList<>());
                }
                line.get(column).add(text);
            }
        }
    }

    private static String text(Map<String, Object> row, Map<?, ?> detail) {
        Object name = row.get("name");
        if ("ACTION".equals(row.get("kind"))) {
            return ("* " + name + " " + Cells.words(detail)).strip();
        }
        if (!"EVENT".equals(row.get("kind"))) {
            return "";
        }
        String node = String.valueOf(detail.get("node")).replace("live-", "");
        if ("statechange".equals(name)) {
            return node + " " + Cells.whole(detail.get("code")) + " " + detail.get("message");
        }
        return "netstatus".equals(name) ? node + " " + netstatus(detail) : "";
    }

    private static String netstatus(Map<?, ?> detail) {
        return "%s+%s kbps %s fps %sx%s q%s"
                .formatted(
                        Cells.whole(detail.get("videoBitrate")),
                        Cells.whole(detail.get("audioBitrate")),
                        Cells.whole(detail.get("videoFPS")),
                        Cells.whole(detail.get("videoWidth")),
                        Cells.whole(detail.get("videoHeight")),
                        Cells.whole(detail.get("netQualityLevel")));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("time", heads));
        cells.forEach((at, columns) -> {
            int deepest = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < deepest; i++) {
                int depth = i;
                String time = i > 0 ? "" : String.format(Locale.ROOT, "%d.%03d", at / 1000, at % 1000);
                lines.add(line(
                        time,
                        columns.stream()
                                .map(cell -> depth < cell.size() ? cell.get(depth) : "")
                                .toList()));
            }
        });
        return lines;
    }

    private static String line(String time, List<String> columns) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%8s", time));
        for (String column : columns) {
            String text = column.length() <= WIDTH ? column : column.substring(0, WIDTH - 1) + "~";
            line.append("  ").append(String.format(Locale.ROOT, "%-" + WIDTH + "s", text));
        }
        return line.toString().stripTrailing();
    }

    /** Reads the plain data of a row. */
    private static final class Cells {
        private static Map<?, ?> map(@Nullable Object value) {
            return value instanceof Map<?, ?> map ? map : Map.of();
        }

        private static String whole(@Nullable Object value) {
            return value instanceof Number number ? String.valueOf(number.longValue()) : String.valueOf(value);
        }

        private static String words(Map<?, ?> detail) {
            StringBuilder words = new StringBuilder();
            detail.values().forEach(value -> words.append(whole(value)).append(' '));
            return words.toString().strip();
        }
    }
}
