package io.liverig.tool.smoke;

import io.liverig.data.Fields;
import io.liverig.tool.FaultLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How all pages of one program came up.
 *
 * @param program the name of the program's folder
 * @param pages each page of app.json, in its order
 * @param notImplemented the names that the program used and the rig does not have yet, and how often
 * @param faults what kept the program from being looked at: it cannot be read, its JVM ended, it took too long
 */
public record ProgramResult(
        String program, List<PageResult> pages, Map<String, Integer> notImplemented, List<FaultLine> faults) {

    static ProgramResult failed(String program, FaultLine fault) {
        return new ProgramResult(program, List.of(), Map.of(), List.of(fault));
    }

    /** Returns whether nothing went wrong. */
    public boolean isOk() {
        return faults.isEmpty() && pages.stream().allMatch(page -> page.status() == PageResult.Status.OK);
    }

    /** Counts the pages of a status. */
    public long count(PageResult.Status status) {
        return pages.stream().filter(page -> page.status() == status).count();
    }

    /** Returns the result as plain data: {@code {program, pages, notImplemented, faults?}}. */
    public Map<String, Object> toData() {
        Map<String, Object> data = Fields.of("program", program)
                .and("pages", pages.stream().map(PageResult::toData).toList());
        List<Object> counts = new ArrayList<>();
        new TreeMap<>(notImplemented).forEach((api, count) -> counts.add(count(api, count)));
        data.put("notImplemented", counts);
        if (!faults.isEmpty()) {
            data.put("faults", FaultLine.toData(faults));
        }
        return data;
    }

    private static Map<String, Object> count(String api, int count) {
        Map<String, Object> row = Fields.of("api", api).and("count", count);
        return row;
    }

    /** Reads a result from the plain data that {@link #toData()} made; the caller names the program. */
    static ProgramResult from(String program, Map<?, ?> data) {
        List<PageResult> pages = new ArrayList<>();
        maps(data.get("pages")).forEach(page -> pages.add(PageResult.from(page)));
        Map<String, Integer> missing = new TreeMap<>();
        maps(data.get("notImplemented"))
                .forEach(row -> missing.put(
                        String.valueOf(row.get("api")),
                        row.get("count") instanceof Number count ? count.intValue() : 0));
        return new ProgramResult(program, pages, missing, faults(data));
    }

    static List<FaultLine> faults(Map<?, ?> data) {
        return maps(data.get("faults")).stream().map(FaultLine::from).toList();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> maps.add((Map<?, ?>) item));
        }
        return maps;
    }
}
