package io.liverig.tool;

import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault as the reports give it.
 *
 * @param kind what kind of fault it is: a {@link FaultKind}, or a word of the tool that reports
 * @param message what is wrong
 * @param at file, line and column; null when none is known
 * @param handler the function that ran, or ""
 * @param remedy what to do about it; null when there is no advice
 */
public record FaultLine(
        String kind,
        String message,
        @Nullable String at,
        String handler,
        @Nullable String remedy) {
    /** Returns a fault of a program as a report gives it. */
    public static FaultLine of(Fault fault) {
        String at = fault.at() == null ? null : fault.at().toString();
        return new FaultLine(fault.kind().name(), fault.message(), at, fault.handler(), fault.remedy());
    }

    /** Returns faults of programs as a report gives them. */
    public static List<FaultLine> all(List<Fault> faults) {
        return faults.stream().map(FaultLine::of).toList();
    }

    /** Makes a line that no program's journal has, for a tool's own finding. */
    public static FaultLine own(String kind, String message, @Nullable String remedy) {
        return new FaultLine(kind, message, null, "", remedy);
    }

    /** Returns the line as plain data: {@code {kind, message, at, handler?, remedy?}}. */
    public Map<String, @Nullable Object> toData() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("message", message);
        data.put("at", at);
        if (!handler.isEmpty()) {
            data.put("handler", handler);
        }
        if (remedy != null) {
            data.put("remedy", remedy);
        }
        return data;
    }

    /** Returns faults as plain data. */
    public static List<Object> toData(List<FaultLine> faults) {
        return new ArrayList<>(faults.stream().map(FaultLine::toData).toList());
    }

    /** Reads a line from the plain data that {@link #toData()} made. */
    public static FaultLine from(Map<?, ?> data) {
        return new FaultLine(
                String.valueOf(data.get("kind")),
                String.valueOf(data.get("message")),
                data.get("at") instanceof String at ? at : null,
                data.get("handler") instanceof String handler ? handler : "",
                data.get("remedy") instanceof String remedy ? remedy : null);
    }

    /** Returns place, message and handler in one line, and the remedy in a second one. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add((at == null ? "" : at + ": ") + message + (handler.isEmpty() ? "" : " (in " + handler + ")"));
        if (remedy != null) {
            lines.add("remedy: " + remedy);
        }
        return lines;
    }
}
