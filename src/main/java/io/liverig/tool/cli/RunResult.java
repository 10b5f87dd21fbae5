package io.liverig.tool.cli;

import io.liverig.Timeline;
import io.liverig.data.Json;
import io.liverig.journal.Row;
import io.liverig.tool.FaultLine;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param timeline what happened
 * @param phones each phone at the end
 * @param faults what went wrong
 * @param rooms the rooms at the end, as plain data
 * @param start the rig's time at the beginning
 * @param end the rig's time at the end
 */
record RunResult(
        Timeline timeline, List<Phone> phones, List<FaultLine> faults, List<Object> rooms, Instant start, Instant end) {
    /**
     * A phone at the end.
     *
     * @param program the id of its program
     * @param page the route of the page in front, or null when none is open
     * @param data that page's data
     * @param tree that page as text
     * @param notImplemented the names that the program used and the rig does not have yet
     */
    record Phone(
            String program,
            @Nullable String page,
            @Nullable Map<String, Object> data,
            String tree,
            Map<String, Integer> notImplemented) {
        Map<String, @Nullable Object> toData() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("program", program);
            map.put("page", page);
            map.put("data", data);
            return map;
        }
    }

    /** Returns the document of {@code --json}; {@code also} holds the further phones, when there are any. */
    Map<String, @Nullable Object> toData() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("program", phones.get(0).program());
        map.put("page", phones.get(0).page());
        map.put("clockMs", Duration.between(start, end).toMillis());
        map.put("data", phones.get(0).data());
        map.put("timeline", timeline.toData());
        map.put("faults", FaultLine.toData(faults));
        map.put("rooms", rooms);
        if (phones.size() > 1) {
            map.put("also", phones.stream().skip(1).map(Phone::toData).toList());
        }
        return map;
    }

    String json() {
        return Json.writeIndented(toData());
    }

    /** Returns when a row happened, in seconds since the rig's start. */
    double seconds(Row row) {
        return (row.atMillis() - start.toEpochMilli()) / 1000.0;
    }
}
