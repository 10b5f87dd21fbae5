package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes tags that use components. */
final class Uses {
    private static final List<String> KEBAB = List.of("pLong", "p-long");

    private Uses() {}

    static ObjectNode json(List<Part> parts) {
        ObjectNode using = Json.obj();
        parts.forEach(part -> using.put(part.tag(), "/" + part.path()));
        return using;
    }

    /** Makes the further nodes of a template: components, and the slots that the supplier writes. */
    static List<Shelf.Other> of(List<Part> parts, Supplier<String> slot) {
        List<Shelf.Other> others = new ArrayList<>();
        parts.forEach(part -> others.add((draw, names, inside) -> use(draw, names, part, inside)));
        others.add((draw, names, inside) -> names.loops() > 0 ? inside.get() : slot.get());
        return others;
    }

    static List<Shelf.Other> of(List<Part> parts) {
        List<Shelf.Other> others = new ArrayList<>();
        parts.forEach(part -> others.add((draw, names, inside) -> use(draw, names, part, inside)));
        return others;
    }

    private static String use(Draw draw, Names names, Part part, Supplier<String> inside) {
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
        if (part.has(Part.Trait.OUTER_CLASS) && draw.maybe(70)) {
            draw.met("class given from outside");
            tag.append(draw.pick(" outer=\"w\"", " outer=\"{{s}} v\"", " outer=\"outer x\"", " outer"));
        }
        tag.append(generic(draw, part));
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
        return tag + ">" + content(draw, part, inside) + "</" + part.tag() + ">";
    }

    /** A component's own generic tag is not handed on: what it stands for is a component's tag. */
    private static String generic(Draw draw, Part part) {
        boolean must = part.has(Part.Trait.GENERIC);
        if (!must && !(part.has(Part.Trait.GENERIC_WITH_DEFAULT) && draw.maybe(60))) {
            return "";
        }
        draw.met("generic:");
        return " generic:" + Part.GENERIC_TAG + "=\"" + draw.pick("c1", "c1", part.tag()) + "\"";
    }

    private static String content(Draw draw, Part part, Supplier<String> inside) {
        if (part.slots().isEmpty()) {
            return draw.maybe(60) ? inside.get() : "";
        }
        StringBuilder content = new StringBuilder();
        for (String slot : draw.several(0, 3, 60, () -> draw.pick("a", "", "b", "none", "{{s}}"))) {
            draw.met("content for slot " + slot);
            content.append("<view")
                    .append(slot.isEmpty() ? "" : " slot=\"" + slot + "\"")
                    .append(">");
            content.append(inside.get()).append("</view>");
        }
        return content.toString();
    }
}
