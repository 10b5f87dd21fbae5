package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the body of a template: elements, texts, conditions, loops, uses of templates, includes. */
final class TemplateMaker {
    private static final List<String> TAGS = List.of("view", "text", "block", "cover-view", "image");
    private static final List<String> TEXTS = List.of(
            "a",
            "-",
            " a b ",
            "a\n  b",
            "&lt;",
            "&amp;b",
            "&#65;",
            "&#x41;",
            "&nbsp;",
            "&copy;",
            "{ { ",
            "}} ",
            "'q\"",
            "<!-- c -->a");
    private static final List<String> KEYS =
            List.of("", "id", "*this", "name", "none", "flag"); // other forms are in the ledger

    /** What is never an object, nor a literal: keys of an object's members, and of a literal's, are in the ledger. */
    private static final Pattern KEYED = Pattern.compile("list|words|n|s|.*kids");

    private final Draw draw;
    private final Names names;
    private final Ingredients shelf;
    private final ExpressionMaker expressions;

    TemplateMaker(Draw draw, Names names, Ingredients shelf) {
        this.draw = draw;
        this.names = names;
        this.shelf = shelf;
        this.expressions = new ExpressionMaker(draw, names);
    }

    /** Makes some nodes side by side. */
    String nodes(int depth) {
        return String.join("", draw.several(1, 3, 55, () -> node(depth)));
    }

    private String node(int depth) {
        if (depth == 0) {
            return text();
        }
        return draw.way(
                this::text,
                () -> element(depth, ""),
                () -> condition(depth),
                () -> loop(depth),
                () -> loop(depth),
                () -> element(depth, ""),
                this::templateUse,
                this::include,
                () -> other(depth));
    }

    private String other(int depth) {
        return shelf.others().isEmpty()
                ? element(depth, "")
                : draw.pick(shelf.others())
                        .make(draw, names, seen -> new TemplateMaker(draw, seen, shelf).nodes(depth - 1));
    }

    private String text() {
        return String.join("", draw.several(1, 3, 40, () -> {
            if (draw.maybe(25)) {
                String text = draw.pick(TEXTS);
                draw.met("text " + text);
                return text;
            }
            draw.met("text binding");
            return expressions.binding();
        }));
    }

    private String element(int depth, String directives) {
        String tag = draw.pick(TAGS);
        draw.met("<" + tag + ">");
        String attributes = tag.equals("block") ? "" : attributes();
        String inside = tag.equals("image") ? "" : draw.maybe(80) ? nodes(depth - 1) : "";
        return inside.isEmpty()
                ? "<" + tag + directives + attributes + " />"
                : "<" + tag + directives + attributes + ">" + inside + "</" + tag + ">";
    }

    private String attributes() {
        List<String> written = new ArrayList<>();
        for (String attribute : draw.several(0, 4, 50, () -> draw.pick(Attributes.KINDS))) {
            if (!written.contains(attribute)) {
                written.add(attribute);
            }
        }
        StringBuilder all = new StringBuilder();
        written.forEach(name -> all.append(' ').append(Attributes.write(draw, expressions, name)));
        return all.toString();
    }

    private String condition(int depth) {
        draw.met("wx:if");
        StringBuilder chain = new StringBuilder(element(depth, " wx:if=\"" + expressions.binding() + "\""));
        for (int i = 0; i < 2 && draw.maybe(35); i++) {
            draw.met("wx:elif");
            chain.append(draw.pick("", " ", "\n", "<!-- between -->"))
                    .append(element(depth, " wx:elif=\"" + expressions.binding() + "\""));
        }
        if (draw.maybe(50)) {
            draw.met("wx:else");
            chain.append(element(depth, " wx:else"));
        }
        return chain.toString();
    }

    private String loop(int depth) {
        draw.met("wx:for");
        String item = draw.maybe(30) ? draw.pick("it", "o", "x") : "item";
        String index = draw.maybe(30) ? draw.pick("i", "n") : "index";
        String list = draw.maybe(15) ? "[" + draw.pick(names.paths()) + ", s, n]" : draw.pick(names.lists());
        StringBuilder directives = new StringBuilder(" wx:for=\"{{" + list + "}}\"");
        if (KEYED.matcher(list).matches() && draw.maybe(75)) {
            String key = draw.pick(KEYS);
            draw.met("wx:key " + (key.isEmpty() ? "without a value" : key));
            directives.append(key.isEmpty() ? " wx:key" : " wx:key=\"" + key + "\"");
        }
        if (!item.equals("item")) {
            draw.met("wx:for-item");
            directives.append(" wx:for-item=\"").append(item).append('"');
        }
        if (!index.equals("index")) {
            draw.met("wx:for-index");
            directives.append(" wx:for-index=\"").append(index).append('"');
        }
        if (names.loops() > 0) {
            draw.met("wx:for in wx:for");
        }
        if (draw.maybe(20)) {
            draw.met("wx:for with wx:if");
            directives.append(" wx:if=\"").append(expressions.binding()).append('"');
        }
        return new TemplateMaker(draw, names.within(item, index), shelf).element(depth, directives.toString());
    }

    private String templateUse() {
        if (shelf.templates().isEmpty()) {
            return text();
        }
        draw.met("<template is>");
        String is = draw.pick(shelf.templates());
        if (draw.maybe(40)) {
            draw.met("<template is> worked out");
            is = "{{" + draw.pick(names.paths()) + " ? '" + is + "' : '" + draw.pick(shelf.templates()) + "'}}";
        }
        String data = draw.pick("", "n, s", "...o", "list, o", "item: list[0], n: 1", "...m, a", "s: n, ...o, n: s");
        draw.met("template data " + data);
        return "<template is=\"" + is + "\"" + (data.isEmpty() ? "" : " data=\"{{" + data + "}}\"") + " />";
    }

    /** Includes in a loop do not see its item in the published engine, see the ledger; in a dynamic slot it fails. */
    private String include() {
        if (shelf.includes().isEmpty() || names.loops() > 0) {
            return text();
        }
        draw.met("<include>");
        return "<include src=\"" + draw.pick(shelf.includes()) + "\" />";
    }
}
