package io.liverig.internal.view;

import java.util.List;
import java.util.Random;

/** Writes templates that use every construct. */
public final class RandomPage {
    private static final List<String> EXPRESSIONS = List.of(
            "a",
            "n",
            "s",
            "o.x",
            "o.y.z",
            "list.length",
            "list[n].name",
            "o[s]",
            "a ? s : n",
            "a && o.x",
            "o.x || s",
            "s + n",
            "!a",
            "[a, n]",
            "list[0]",
            "o.y",
            "list",
            "n > 1",
            "none.x",
            "a ?? n",
            "m.f(a, n)",
            "m.f(o.y, s)",
            "m.size(list)",
            "m.K.deep",
            "n ? m.f(list[0], a) : none.f(s)",
            "{k: o.y, ...o}");
    private static final List<String> ITEM_EXPRESSIONS = List.of(
            "item.name",
            "item",
            "index",
            "item.sub.length",
            "item.flag ? item.name : s",
            "item.sub[0]",
            "item.id",
            "list[index].flag",
            "m.f(item, n)",
            "m.size(item.sub)",
            "index + n");
    private static final List<String> LISTS = List.of(
            "list",
            "list",
            "list",
            "o",
            "n",
            "s",
            "[s, n, a]",
            "a ? list : none",
            "list[n].sub",
            "a ? list : o",
            "m.turned(list)",
            "m.K.list");
    private static final List<String> ITEM_LISTS = List.of("item.sub", "item", "list", "item.sub || list");
    private static final List<String> KEYS = List.of(
            " wx:key=\"id\"", " wx:key=\"*this\"", " wx:key=\"index\"", " wx:key=\"{{item.id}}\"", " wx:key", "");

    private final Random random;

    public RandomPage(Random random) {
        this.random = random;
    }

    public String wxml() {
        return "<wxs module=\"m\">1</wxs><template name=\"t1\"><q a=\"{{s}}\">{{item.name}}{{x}}</q><r wx:for=\"{{list}}\" wx:key=\"id\">"
                + "{{item.name}}</r></template><template name=\"t2\"><q wx:if=\"{{y.z}}\">{{y.z}}</q></template>"
                + nodes(3, false);
    }

    /** What a page includes. */
    public static final String INCLUDED =
            "<i x=\"{{s}}\" y=\"{{item.name}}\">{{n}}</i><j wx:for=\"{{list}}\">{{item.id}}{{index}}</j>";

    private String nodes(int depth, boolean inItem) {
        StringBuilder nodes = new StringBuilder();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            nodes.append(node(depth, inItem));
        }
        return nodes.toString();
    }

    private String node(int depth, boolean inItem) {
        if (depth == 0) {
            return "-" + binding(inItem) + "-";
        }
        return switch (random.nextInt(10)) {
            case 0 -> binding(inItem) + "<i/>";
            case 1 ->
                "<b x=\"" + binding(inItem) + "\" y=\"p" + binding(inItem) + "\" data-d=\"" + binding(inItem) + "\">"
                        + nodes(depth - 1, inItem) + "</b>";
            case 2 ->
                "<c wx:if=\"" + binding(inItem) + "\">" + nodes(depth - 1, inItem) + "</c><d wx:elif=\""
                        + binding(inItem) + "\"/><block wx:else>" + nodes(depth - 1, inItem) + "</block>";
            case 7 ->
                "<f let:item=\"" + binding(inItem) + "\" let:v=\"{{item.name}}\" x=\"{{v}}\" class:on=\""
                        + binding(inItem) + "\" style:top=\"" + binding(inItem) + "\">" + nodes(depth - 1, true)
                        + "</f>";
            case 8 -> "<include src=\"/inc\"/><g change:x=\"{{m.on}}\" x=\"" + binding(inItem) + "\"/>";
            case 9 ->
                "<h model:value=\"{{" + (inItem ? "item.name" : "o.y.z") + "}}\" mark:m=\"" + binding(inItem)
                        + "\" bindtap=\"{{a ? m.on : s}}\" data:k=\"" + binding(inItem) + "\"/>";
            case 3 ->
                "<template is=\"{{a ? 't1' : 't2'}}\" data=\"{{item: " + expression(inItem) + ", list, ...o, s}}\"/>";
            default ->
                "<e wx:for=\"{{" + pick(inItem && random.nextBoolean() ? ITEM_LISTS : LISTS) + "}}\"" + pick(KEYS) + ">"
                        + nodes(depth - 1, true) + "</e>";
        };
    }

    private String binding(boolean inItem) {
        return "{{" + expression(inItem) + "}}";
    }

    private String expression(boolean inItem) {
        return pick(inItem && random.nextInt(3) > 0 ? ITEM_EXPRESSIONS : EXPRESSIONS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
