package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes tags that use components. */
final class Uses {
    private static final List<String> KEBAB = List.of("pLong", "p-long");

    private static final List<String> SLOTS = List.of("a", "", "b", "none", "{{s}}", "c", "d");

    /** Which slot takes an element is settled when a dynamic slot makes it. */
    private static final List<String> STANDING = List.of("a", "", "b", "none", "c", "d");

    private Uses() {}

    static ObjectNode json(List<UsableComponent> parts) {
        ObjectNode using = Json.obj();
        parts.forEach(part -> using.put(part.tag(), "/" + part.path()));
        return using;
    }

    /** Makes the further nodes of a template: components, and the slots that the function writes. */
    static List<Ingredients.Other> of(List<UsableComponent> parts, Function<Names, String> slot) {
        List<Ingredients.Other> others = new ArrayList<>(of(parts));
        others.add((draw, names, inside) -> {
            String written = slot.apply(names);
            return written.isEmpty() ? inside.apply(names) : written;
        });
        return others;
    }

    static List<Ingredients.Other> of(List<UsableComponent> parts) {
        List<Ingredients.Other> others = new ArrayList<>();
        boolean open = parts.stream().anyMatch(part -> part.tag().equals(UsableComponent.GENERIC_TAG));
        parts.forEach(part -> others.add((draw, names, inside) -> use(draw, names, part, open, inside)));
        return others;
    }

    private static String use(
            Draw draw, Names names, UsableComponent part, boolean open, Function<Names, String> inside) {
        draw.met("use of a component" + (names.loops() > 0 ? " in a loop" : ""));
        StringBuilder tag = new StringBuilder("<" + part.tag());
        ExpressionMaker expressions = new ExpressionMaker(draw, names);
        for (String property : part.properties()) {
            if (draw.maybe(60)) {
                String written = property.equals("pLong") ? draw.pick(KEBAB) : property;
                draw.met("property given" + (written.contains("-") ? " by its name with hyphens" : ""));
                String value = draw.pick(
                        "{{" + draw.pick(names.paths()) + "}}",
                        expressions.binding(),
                        draw.pick("v", "", "3"),
                        "{{" + draw.pick(names.lists()) + "}}");
                tag.append(' ').append(written).append("=\"").append(value).append('"');
            }
        }
        if (part.has(UsableComponent.Trait.OUTER_CLASS) && draw.maybe(70)) {
            draw.met("class given from outside");
            tag.append(draw.pick(" outer=\"w\"", " outer=\"{{s}} v\"", " outer=\"outer x\"", " outer"));
        }
        tag.append(generic(draw, part, open));
        for (String attribute : List.of("id", "class", "data-d", "tap")) {
            if (draw.maybe(15)) {
                tag.append(' ').append(Attributes.write(draw, expressions, attribute));
            }
        }
        if (draw.maybe(40)) {
            draw.met("handler of a component's event");
            tag.append(draw.pick(" bind:say=", " bindsay=", " catch:say=", " capture-bind:say="))
                    .append("\"onSay\"");
        }
        return tag + ">" + content(draw, names, part, inside) + "</" + part.tag() + ">";
    }

    /** The first component has no generic tag, so that it can stand for one; the published engine fails on one left open. */
    private static String generic(Draw draw, UsableComponent part, boolean open) {
        boolean must = part.has(UsableComponent.Trait.GENERIC);
        if (!must && !(part.has(UsableComponent.Trait.GENERIC_WITH_DEFAULT) && draw.maybe(60))) {
            return "";
        }
        if (open && draw.maybe(50)) {
            draw.met("generic: handed on");
            return " generic:" + UsableComponent.GENERIC_TAG + "=\"" + UsableComponent.GENERIC_TAG + "\"";
        }
        draw.met("generic:");
        return " generic:" + UsableComponent.GENERIC_TAG + "=\"" + draw.pick("c1", must ? "c1" : part.tag()) + "\"";
    }

    /** A loop through the rows, which change by splices; "" when there is none. */
    static String rows(Draw draw, List<UsableComponent> parts) {
        if (!draw.maybe(30)) {
            return "";
        }
        List<UsableComponent> simple = parts.stream()
                .filter(part -> part.slots().isEmpty() && !part.has(UsableComponent.Trait.GENERIC))
                .toList();
        String tag =
                simple.isEmpty() || draw.maybe(30) ? "view" : draw.pick(simple).tag();
        String key = draw.pick("", " wx:key=\"id\""); // keys that come twice: see the ledger
        draw.met("rows" + key);
        return "<" + tag + " wx:for=\"{{rows}}\"" + key + " data-d=\"{{item.id}}\">{{index}}{{item.name}}</" + tag
                + ">";
    }

    private static String content(Draw draw, Names names, UsableComponent part, Function<Names, String> inside) {
        if (part.slots().isEmpty()) {
            return draw.maybe(60) ? inside.apply(names) : "";
        }
        boolean dynamic = part.has(UsableComponent.Trait.DYNAMIC_SLOTS);
        StringBuilder content = new StringBuilder();
        for (String slot : draw.several(0, 3, 60, () -> draw.pick(dynamic ? STANDING : SLOTS))) {
            draw.met("content for slot " + slot);
            content.append("<view").append(slot.isEmpty() ? "" : " slot=\"" + slot + "\"");
            boolean given = dynamic && draw.maybe(70);
            if (given) {
                draw.met("slot:");
                content.append(draw.pick(" slot:v slot:w=\"z\"", " slot:v=\"v\" slot:z", " slot:w=\"v\" slot:v=\"z\""));
            }
            content.append(">")
                    .append(inside.apply(given ? names.given() : dynamic ? names.repeated() : names))
                    .append("</view>");
        }
        return content.toString();
    }
}
