package io.liverig.internal.bridge;

import io.liverig.data.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the script that makes wx: one function for each row and for each missing name.
 *
 * <p>A script and not a loop over data, because the engine parses it once for all programs with the same rows: each
 * function then costs a program no more than itself.
 */
final class HostScript {
    private final StringBuilder types = new StringBuilder();
    private final Map<String, StringBuilder> methods = new LinkedHashMap<>();
    private final Map<String, StringBuilder> members = new LinkedHashMap<>();

    private HostScript() {}

    static String of(List<HostRow> rows, List<String> missing) {
        HostScript script = new HostScript();
        for (int i = 0; i < rows.size(); i++) {
            script.add(rows.get(i), i);
        }
        missing.forEach(script::addMissing);
        return script.text();
    }

    private void add(HostRow row, int index) {
        int dot = row.name().lastIndexOf('.');
        String group = dot < 0 ? "" : row.name().substring(0, dot);
        boolean method = !group.isEmpty() && Character.isUpperCase(group.charAt(0));
        StringBuilder target = (method ? methods : members).computeIfAbsent(group, key -> new StringBuilder());
        String name = row.name().substring(dot + 1);
        if (row instanceof HostRow.Scripted) {
            target.append(name).append(": calls.scripted.").append(name).append(",\n");
            return;
        }
        if (row instanceof HostRow.Property) {
            target.append("get ").append(name).append("() { return calls.read(").append(index);
            target.append(", handle) },\nset ")
                    .append(name)
                    .append("(value) { calls.write(")
                    .append(index);
            target.append(", handle, value) },\n");
            return;
        }
        target.append(name).append(": function ").append(name).append(body(row, index, method ? "handle" : "''"));
        target.append(",\n");
    }

    private static String body(HostRow row, int index, String handle) {
        if (row instanceof HostRow.Async async) {
            return "(options) { return calls.later(" + index + ", " + handle + ", options, " + async.promise() + ") }";
        }
        if (row instanceof HostRow.Listen listen) {
            return "(callback) { calls.listen(" + event(listen.event(), handle) + ", callback) }";
        }
        if (row instanceof HostRow.Unlisten unlisten) {
            return "(callback) { calls.unlisten(" + event(unlisten.event(), handle) + ", callback) }";
        }
        if (row instanceof HostRow.Missing missing) {
            return "(options) { return calls.absent('" + missing.name() + "', options, " + missing.promise() + ") }";
        }
        if (row instanceof HostRow.Begin begin) {
            return "(options) { return " + begin.type() + "(calls.handle(calls.begin(" + index + ", options))) }";
        }
        String now = "calls.now(" + index + ", " + handle + ", arguments)";
        return row instanceof HostRow.Factory factory
                ? "() { return " + factory.type() + "(calls.handle(calls.make(" + index + ", arguments))) }"
                : "() { return " + now + " }";
    }

    private static String event(String event, String handle) {
        return handle.equals("handle") ? Json.write(event + "@") + " + handle" : Json.write(event);
    }

    private void addMissing(String full) {
        int dot = full.lastIndexOf('.');
        String name = full.substring(dot + 1);
        members.computeIfAbsent(full.substring(0, Math.max(0, dot)), key -> new StringBuilder())
                .append(name)
                .append(": function ")
                .append(name)
                .append("(options) { return calls.missing('")
                .append(full)
                .append("', options) },\n");
    }

    private String text() {
        methods.forEach((type, body) -> types.append("function ")
                .append(type)
                .append("(handle) { return {\n")
                .append(body)
                .append("} }\n"));
        StringBuilder wx = new StringBuilder("const wx = {\n").append(members.getOrDefault("", new StringBuilder()));
        members.forEach((group, body) -> {
            if (!group.isEmpty()) {
                wx.append(group).append(": {\n").append(body).append("},\n");
            }
        });
        return "(function (calls) {\n" + types + wx + "}\nreturn wx\n})";
    }
}
