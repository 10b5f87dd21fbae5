package io.liverig.bridge;

import io.liverig.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that a program can call, in the order in which its scripts know them by number. */
public final class HostTable {
    private final List<HostRow> rows;

    /** Makes a table; the order of the rows is the order of the members of wx. */
    public HostTable(List<HostRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns a row by its number. */
    public HostRow row(int index) {
        return rows.get(index);
    }

    /** Describes the rows to the scripts that build wx. */
    public String describe() {
        List<Object> described = new ArrayList<>();
        for (HostRow row : rows) {
            described.add(describe(row));
        }
        return Json.write(described);
    }

    private static Map<String, Object> describe(HostRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", row.name());
        if (row instanceof HostRow.Sync) {
            map.put("kind", "sync");
        } else if (row instanceof HostRow.Async async) {
            map.put("kind", "async");
            map.put("promise", async.promise());
        } else if (row instanceof HostRow.Listen listen) {
            map.put("kind", "listen");
            map.put("event", listen.event());
        } else if (row instanceof HostRow.Unlisten unlisten) {
            map.put("kind", "unlisten");
            map.put("event", unlisten.event());
        } else if (row instanceof HostRow.Factory factory) {
            map.put("kind", "factory");
            map.put("type", factory.type());
        }
        return map;
    }
}
