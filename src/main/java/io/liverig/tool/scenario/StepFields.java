package io.liverig.tool.scenario;

import io.liverig.data.Json;
import io.liverig.tool.Durations;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one step as typed values; what nobody asked for is a mistake of the writer. */
final class StepFields {
    private final String where;
    private final Map<String, Object> members;
    private final Set<String> asked = new LinkedHashSet<>();

    StepFields(String where, Map<String, Object> members) {
        this.where = where;
        this.members = members;
    }

    private @Nullable Object take(String name) {
        asked.add(name);
        return members.get(name);
    }

    ScenarioException wrong(String message) {
        return new ScenarioException(where + ": " + message);
    }

    private ScenarioException notA(String name, String wanted) {
        return wrong("\"" + name + "\" should be " + wanted + " instead of " + Json.write(members.get(name)));
    }

    String text(String name) {
        if (take(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw notA(name, "a text");
    }

    /** Returns any value; null when the step has no such member. */
    @Nullable
    Object value(String name) {
        return take(name);
    }

    boolean flag(String name) {
        if (take(name) instanceof Boolean flag) {
            return flag;
        }
        throw notA(name, "true or false");
    }

    int number(String name) {
        if (take(name) instanceof Double number) {
            return number.intValue();
        }
        throw notA(name, "a number");
    }

    List<?> list(String name) {
        Object value = take(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw notA(name, "a list");
    }

    /** Returns a length of time: {@code "4s"}, {@code "250ms"}, or a number of milliseconds. */
    Duration time(String name) {
        Object value = take(name);
        if (value instanceof Double millis && millis >= 0) {
            return Duration.ofMillis(millis.longValue());
        }
        if (value instanceof String text && Durations.isOne(text)) {
            return Durations.parse(text);
        }
        throw notA(name, "a time such as \"4s\" or \"250ms\"");
    }

    RoomChoice room(String name) {
        RoomChoice room = roomOrNull(name);
        if (room == null) {
            throw notA(name, "a room: a number, or a text for a room with a name");
        }
        return room;
    }

    /** Returns the room of the step with the application of its {@code app}; null when the step names none. */
    @Nullable
    RoomChoice roomOrNull(String name) {
        Object app = take("app");
        if (app != null && !(app instanceof Double)) {
            throw notA("app", "an application's id, a number");
        }
        Object room = take(name);
        if (room == null) {
            return null;
        }
        if (room instanceof Double || room instanceof String) {
            return new RoomChoice((Double) app, room);
        }
        throw notA(name, "a room: a number, or a text for a room with a name");
    }

    /** Returns which program the step means, an index from 0 or an id; null for the first. */
    @Nullable
    Object program() {
        Object which = take("program");
        if (which == null || which instanceof Double || which instanceof String) {
            return which;
        }
        throw notA("program", "a program's index or id");
    }

    /** Returns which program a verb means that takes nothing else: {@code {"background": true}}. */
    @Nullable
    Object programOf(String verb) {
        if (!flag(verb)) {
            throw notA(verb, "true");
        }
        return program();
    }

    void end() {
        for (String name : members.keySet()) {
            if (!asked.contains(name)) {
                throw wrong("there is no \"" + name + "\" in this step; it takes " + asked);
            }
        }
    }

    static String show(Object value) {
        return Json.write(value);
    }
}
