package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.List;

/** Writes what a component and a behavior have in common: properties, data, observers, lifetimes, methods. */
final class Definition {
    private static final List<String> PROPERTIES = List.of("pa", "pb", "pc", "pd", "pe", "pf", "pLong");
    private static final List<String> TYPES =
            List.of("Number", "String", "Boolean", "Object", "Array", "null", "Number", "String");
    private static final List<String> VALUES =
            List.of("1", "'v'", "true", "{ x: 1 }", "[1, 2]", "null", "'3'", "undefined");
    private static final List<String> OBSERVED = List.of(
            "pa",
            "n",
            "pb, n",
            "pc.x",
            "pc.**",
            "**",
            "pd[0]",
            "list[0].name",
            "o.x",
            "s",
            "pe, pf",
            "pLong",
            "list",
            "o.**",
            "none",
            "rows",
            "rows[0].name");

    private final Draw draw;
    private final String who;
    private final List<String> names = new ArrayList<>();

    Definition(Draw draw, String who) {
        this.draw = draw;
        this.who = who;
    }

    /** Returns the names of the properties that were written. */
    List<String> properties() {
        return names;
    }

    String written(String data) {
        StringBuilder text = new StringBuilder();
        text.append("  properties: {\n");
        PROPERTIES.stream().filter(name -> draw.maybe(45)).forEach(name -> text.append(property(name)));
        text.append("  },\n");
        if (!data.isEmpty()) {
            text.append("  data: app.value(").append(data).append("),\n");
        }
        observers(text);
        lifetimes(text);
        pageLifetimes(text);
        return text.toString();
    }

    private String property(String name) {
        names.add(name);
        String type = draw.pick(TYPES);
        draw.met("property of type " + type);
        if (draw.maybe(30)) {
            draw.met("property by its type alone");
            return "    " + name + ": " + type + ",\n";
        }
        StringBuilder property = new StringBuilder("    " + name + ": { type: " + type);
        if (draw.maybe(50)) {
            draw.met("property with a value");
            property.append(", value: ").append(draw.pick(VALUES));
        }
        if (draw.maybe(20)) {
            draw.met("property with optionalTypes");
            property.append(", optionalTypes: [").append(draw.pick(TYPES)).append("]");
        }
        if (draw.maybe(40)) {
            draw.met("property with an observer");
            property.append(", observer(now, old) { app.note('")
                    .append(who)
                    .append(" property ")
                    .append(name)
                    .append("', now, old)")
                    .append(reaction())
                    .append(" }");
        } else if (draw.maybe(20)) {
            draw.met("property with an observer by name");
            property.append(", observer: 'heard'");
        }
        return property + " },\n";
    }

    private void observers(StringBuilder text) {
        List<String> observed = new ArrayList<>();
        for (String path : draw.several(0, 3, 45, () -> draw.pick(OBSERVED))) {
            if (!observed.contains(path)) {
                observed.add(path);
            }
        }
        if (observed.isEmpty()) {
            return;
        }
        text.append("  observers: {\n");
        for (String path : observed) {
            draw.met("observer of " + path);
            String said = path.equals("**") ? "" : ", ...values";
            text.append("    '%s'(...values) { app.note('%s observer %s'%s)%s },%n"
                    .formatted(path, who, path, said, reaction()));
        }
        text.append("  },\n");
    }

    /** What an observer does beside writing it down. */
    private String reaction() {
        if (!draw.maybe(20)) {
            return "";
        }
        draw.met("observer that sets data");
        return draw.pick(
                "; if (this.data.n < 9) this.setData({ n: this.data.n + 1 })",
                "; if (this.data.s !== 'heard') this.setData({ s: 'heard' })",
                "; if (this.data.o && !this.data.o.seen) this.setData({ 'o.seen': true, list: [] })");
    }

    private void lifetimes(StringBuilder text) {
        StringBuilder inside = new StringBuilder();
        for (String name : List.of("created", "attached", "moved", "detached")) {
            if (draw.maybe(45)) {
                String body = name + "() { app.note('" + who + " " + name + "')" + lifetimeReaction(name) + " },\n";
                boolean old = draw.maybe(25);
                draw.met((old ? "old form of lifetime " : "lifetime ") + name);
                (old ? text : inside).append(old ? "  " : "    ").append(body);
            }
        }
        if (!inside.isEmpty()) {
            text.append("  lifetimes: {\n").append(inside).append("  },\n");
        }
    }

    /** The published engine leaves to its host when components are ready, so that ready is not compared. */
    private void pageLifetimes(StringBuilder text) {
        StringBuilder inside = new StringBuilder();
        for (String name : List.of("show", "hide")) {
            if (draw.maybe(20)) {
                draw.met("page lifetime " + name);
                inside.append("    %s() { app.note('%s page %s')%s },\n"
                        .formatted(name, who, name, lifetimeReaction("page " + name)));
            }
        }
        if (!inside.isEmpty()) {
            text.append("  pageLifetimes: {\n").append(inside).append("  },\n");
        }
    }

    private String lifetimeReaction(String name) {
        if (!draw.maybe(25)) {
            return "";
        }
        if (draw.maybe(30)) {
            draw.met(name + " that triggers an event");
            return "; this.triggerEvent('say', { from: '" + name + "' }, { bubbles: true, composed: true })";
        }
        draw.met(name + " that sets data");
        return draw.pick("; this.setData({ n: 5 })", "; this.setData({ s: 'set by " + name + "', 'o.x': 7 })");
    }
}
