package io.liverig;

import io.liverig.data.Fields;
import io.liverig.data.Json;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened on a rig so far, oldest first: every call, event, state code, room event, setData and fault. */
public final class Timeline {
    private final long startMillis;
    private final List<Row> rows;

    Timeline(long startMillis, List<Row> rows) {
        this.startMillis = startMillis;
        this.rows = rows;
    }

    /** Returns the rows. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the rows of a kind. */
    public List<Row> rows(RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Returns the state codes that a program's components sent, in order. */
    public List<Integer> codes(String program) {
        return rows.stream()
                .filter(row -> row.program().equals(program) && row.kind() == RowKind.EVENT)
                .filter(row -> row.name().equals("statechange") && row.detail().get("code") instanceof Number)
                .map(row -> ((Number) row.detail().get("code")).intValue())
                .toList();
    }

    /** Returns the rows as plain data, times in milliseconds since the rig's start. */
    public List<Map<String, Object>> toData() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> map = Fields.of("at", row.atMillis() - startMillis)
                    .and("program", row.program())
                    .and("place", row.place())
                    .and("kind", row.kind().name())
                    .and("name", row.name())
                    .and("detail", row.detail());
            list.add(map);
        }
        return list;
    }

    /** Returns one line a row; the same on every run with the same seed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(startMillis, row)).append('\n'));
        return text.toString();
    }

    static String line(long startMillis, Row row) {
        long at = row.atMillis() - startMillis;
        String who =
                row.program() + (row.place().isEmpty() ? "" : (row.program().isEmpty() ? "" : " ") + row.place());
        Object said = row.detail().get("text");
        String what = row.detail().isEmpty()
                ? ""
                : said != null && row.detail().size() == 1 ? said.toString() : Json.write(row.detail());
        return String.format(
                        Locale.ROOT,
                        "%8d.%03d  %-28s %-9s %s %s",
                        at / 1000,
                        at % 1000,
                        who,
                        row.kind(),
                        row.name(),
                        what)
                .stripTrailing();
    }
}
