package io.liverig.conformance.framework.make;

import java.util.List;

/** Writes attributes of elements. */
final class Attributes {
    static final List<String> KINDS = List.of(
            "id",
            "class",
            "foo",
            "data-d",
            "style",
            "hidden",
            "data-foo-bar",
            "foo-bar",
            "fooBar",
            "data-fooBar",
            "bindtap",
            "catchtap",
            "mark:k");
    private static final String[] HANDLERS = {"onTap", "onTap2", "none"};

    private Attributes() {}

    static String write(Draw draw, ExpressionMaker expressions, String name) {
        draw.met("attribute " + name);
        if (name.endsWith("tap")) {
            return name + "=\"" + draw.pick(HANDLERS) + "\"";
        }
        String quote = draw.pick("\"", "\"", "'");
        String value = switch (draw.below(5)) {
            case 0, 1 -> expressions.binding();
            case 2 -> "p" + expressions.binding();
            case 3 -> expressions.binding() + " " + expressions.binding();
            default -> draw.pick("v", "", " v w ", "&lt;", "1");
        };
        if (quote.equals("'")) {
            value = value.contains("'") ? "v" : value;
        }
        if (value.equals("v") && draw.maybe(30)) {
            draw.met("attribute without a value");
            return name;
        }
        return name + "=" + quote + value + quote;
    }
}
