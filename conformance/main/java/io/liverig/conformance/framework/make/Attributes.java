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
            "tap",
            "mark:k");
    private static final String[] HANDLERS = {"onTap", "onTap2", "none", "", "{{a ? 'onTap' : 'onTap2'}}"};
    private static final String[] TAPS = {
        "bindtap", "catchtap", "bind:tap", "catch:tap", "capture-bind:tap", "capture-catch:tap", "mut-bind:tap"
    };

    private Attributes() {}

    static String write(Draw draw, ExpressionMaker expressions, String name) {
        if (name.equals("tap")) {
            return tap(draw);
        }
        draw.met("attribute " + name);
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

    /** Two bindings of one event without colons on one element are in the ledger. */
    private static String tap(Draw draw) {
        String written = draw.pick(TAPS);
        String handler = draw.pick(HANDLERS);
        draw.met("attribute " + written + (handler.startsWith("{") ? " worked out" : ""));
        return written + "=\"" + handler + "\"";
    }
}
