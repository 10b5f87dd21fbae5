package io.liverig.conformance.attack;

import static io.liverig.conformance.attack.Attacks.many;
import static io.liverig.conformance.attack.ProgramText.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Attacks by templates, expressions, styles and layout. */
final class TemplateAttacks {
    private static final List<Integer> ONCE = List.of(1);
    private static final List<Integer> COUNTS = List.of(100, 10_000, 300_000);
    private static final List<Integer> DEPTHS = List.of(50, 1_000, 50_000);
    private static final String WXML = "pages/a/a.wxml";
    private static final String WXSS = "pages/a/a.wxss";
    private static final String MEASURES = "Page({ data: DATA, onReady() { wx.createSelectorQuery().selectAll('#n')"
            + ".fields({ rect: true, size: true, scrollOffset: true }, r => console.log(r && r.length)).exec() } })";

    private final List<Attack> all = new ArrayList<>();

    private TemplateAttacks() {}

    static List<Attack> all() {
        TemplateAttacks attacks = new TemplateAttacks();
        attacks.templates();
        attacks.expressions();
        attacks.styles();
        attacks.layouts();
        return attacks.all;
    }

    private void add(String kind, String name, List<Integer> sizes, IntFunction<Map<String, String>> files) {
        all.add(new Attack(kind, name, sizes, files));
    }

    private void template(String name, List<Integer> sizes, String data, IntFunction<String> text) {
        add("template", name, sizes, n -> with(MEASURES.replace("DATA", data), WXML, text.apply(n)));
    }

    private void style(String name, List<Integer> sizes, IntFunction<String> text) {
        add(
                "style",
                name,
                sizes,
                n -> with(
                        MEASURES.replace("DATA", "{}"),
                        WXSS,
                        text.apply(n),
                        WXML,
                        "<view class=\"a\"><view id=\"n\" class=\"a b\">x</view></view>"));
    }

    private void templates() {
        template("deep tags", DEPTHS, "{}", n -> "<view>".repeat(n) + "<view id='n'/>" + "</view>".repeat(n));
        template("tags that nobody closes", COUNTS, "{}", "<a>"::repeat);
        template("tags that nobody opens", COUNTS, "{}", "</a>"::repeat);
        template("attributes", COUNTS, "{}", n -> "<view id='n' " + many(n, i -> "a" + i + "='1' ") + "/>");
        template("comments", COUNTS, "{}", "<!--"::repeat);
        template("entities", COUNTS, "{}", "&amp;&#x;&"::repeat);
        template(
                "a list in a list in a list",
                List.of(10, 50, 300),
                "{}",
                n -> "<block wx:for='{{" + n + "}}'><block wx:for='{{" + n + "}}'><view wx:for='{{" + n
                        + "}}'>x</view></block></block>");
        template(
                "a number as a list",
                List.of(100, 2_000_000_000),
                "{}",
                n -> "<view wx:for='{{" + n + "}}' id='n'>x</view>");
        template(
                "templates that double",
                List.of(5, 30),
                "{}",
                n -> many(
                                n,
                                i -> "<template name='t" + i + "'><template is='t" + (i + 1) + "'/><template is='t"
                                        + (i + 1) + "'/></template>")
                        + "<template name='t" + n + "'>x</template><template is='t0'/>");
        template(
                "a template within itself",
                ONCE,
                "{}",
                n -> "<template name='t'>x<template is='t'/><template is='t'/></template><template is='t'/>");
        template("a file within itself", ONCE, "{}", n -> "<include src='a.wxml'/><include src='a.wxml'/>x");
        template(
                "imports in a circle",
                ONCE,
                "{}",
                n -> "<import src='a.wxml'/><template name='t'>y</template><template is='t'/>");
        template(
                "conditions",
                List.of(100, 10_000),
                "{}",
                n -> "<view wx:if='{{a}}'/>" + many(n, i -> "<view wx:elif='{{b" + i + "}}'/>")
                        + "<view wx:else id='n'/>");
        template(
                "a wxs loop",
                ONCE,
                "{}",
                n ->
                        "<wxs module='m'>\nmodule.exports = { f: function () { while (true) {} } }\n</wxs><view id='n'>{{m.f()}}</view>");
        template("a wxs module that loops", ONCE, "{}", n -> "<wxs module='m'>\nwhile (true) {}\n</wxs><view id='n'/>");
        template(
                "a wxs call without an end",
                ONCE,
                "{}",
                n ->
                        "<wxs module='m'>\nfunction f() { return f() }\nmodule.exports = { f: f }\n</wxs><view id='n'>{{m.f()}}</view>");
        template(
                "a wxs text that doubles",
                ONCE,
                "{}",
                n ->
                        "<wxs module='m'>\nmodule.exports = { f: function () { var s = 'xy'; while (true) { s = s + s + s.length } } }\n</wxs><view id='n'>{{m.f()}}</view>");
        template("a long text", List.of(1_000, 5_000_000), "{}", n -> "<view id='n'>" + "x ".repeat(n / 2) + "</view>");
        template("slots in slots", List.of(10, 1_000), "{}", n -> "<slot>".repeat(n) + "</slot>".repeat(n));
        template(
                "keys that are all the same",
                COUNTS,
                "{ l: new Array(20000).fill('k') }",
                n -> "<view wx:for='{{l}}' wx:key='*this' id='n'>x</view>");
    }

    private void expressions() {
        template(
                "brackets of an expression",
                DEPTHS,
                "{}",
                n -> "<view id='n' a='{{" + "(".repeat(n) + "1" + ")".repeat(n) + "}}'/>");
        template(
                "lists of an expression",
                DEPTHS,
                "{}",
                n -> "<view id='n' a='{{" + "[".repeat(n) + "]".repeat(n) + "}}'/>");
        template(
                "objects of an expression",
                DEPTHS,
                "{}",
                n -> "<view id='n' a='{{ {a:".repeat(1) + "{a:".repeat(n) + "1" + "}".repeat(n) + "} }}'/>");
        template("a sum of many", COUNTS, "{}", n -> "<view id='n' a='{{1" + "+1".repeat(n) + "}}'/>");
        template("a choice of many", COUNTS, "{}", n -> "<view id='n' a='{{" + "a?1:".repeat(n) + "2}}'/>");
        template("a path of many", COUNTS, "{}", n -> "<view id='n' a='{{a" + ".b".repeat(n) + "}}'/>");
        template("not not", COUNTS, "{}", n -> "<view id='n' a='{{" + "!".repeat(n) + "a}}'/>");
        template("many expressions", COUNTS, "{}", n -> "<view id='n'>" + "{{a}}".repeat(n) + "</view>");
        template("braces that nobody closes", COUNTS, "{}", "{{"::repeat);
        template(
                "spreads",
                COUNTS,
                "{}",
                n -> "<template name='t'/><template is='t' data='{{" + "...a,".repeat(n) + "b}}'/>");
        template(
                "a text that doubles",
                List.of(5, 40),
                "{}",
                n -> "<template name='t0'><view id='n'>{{s}}</view></template>"
                        + many(
                                n,
                                i -> "<template name='t" + (i + 1) + "'><template is='t" + i
                                        + "' data='{{s: s + s}}'/></template>")
                        + "<template is='t" + n + "' data=\"{{s: 'xy'}}\"/>");
    }

    private void styles() {
        style("compounds", DEPTHS, n -> ".a".repeat(n) + " { width: 1px }");
        style("descendants", DEPTHS, n -> ".x " + ".a ".repeat(n) + "{ width: 1px }");
        style("not not", DEPTHS, n -> ":not(".repeat(n) + ".a" + ")".repeat(n) + "{ width: 1px }");
        style("a list of selectors", COUNTS, n -> ".a,".repeat(n) + ".b { width: 1px }");
        style("rules", List.of(100, 100_000), n -> many(n, i -> ".a" + i + " .b { width: " + i + "px }\n"));
        style("declarations", COUNTS, n -> ".b {" + many(n, i -> "width: " + i + "px;") + "}");
        style(
                "media in media",
                DEPTHS,
                n -> "@media (min-width: 1px) {".repeat(n) + ".b { width: 1px }" + "}".repeat(n));
        style("comments", COUNTS, "/* "::repeat);
        style("braces", COUNTS, "{"::repeat);
        style("a file within itself", ONCE, n -> "@import 'a.wxss';\n@import './a.wxss';\n.b { width: 1px }");
        style("calc in calc", DEPTHS, n -> ".b { width: " + "calc(1px + ".repeat(n) + "1px" + ")".repeat(n) + " }");
        style("a sum of calc", COUNTS, n -> ".b { width: calc(1px" + " + 1px".repeat(n) + ") }");
        style(
                "variables in a circle",
                ONCE,
                n -> ".b { --a: var(--b) var(--b); --b: var(--a) var(--a); width: var(--a) }");
        style(
                "variables that double",
                List.of(5, 40),
                n -> ".b { --a0: 1px;" + many(n, i -> "--a" + (i + 1) + ": var(--a" + i + ") var(--a" + i + ");")
                        + " margin: var(--a" + n + ") }");
        style(
                "a long value",
                COUNTS,
                n -> ".b { font-family: " + "'a',".repeat(n) + "b; background: url(" + "x".repeat(n) + ") }");
        style(
                "keyframes",
                COUNTS,
                n -> "@keyframes k {" + many(n, i -> i % 100 + "% { width: 1px }") + "} .b { animation: k 1s }");
        style("numbers", COUNTS, n -> ".b { width: " + "1".repeat(n) + "px; height: 1" + ".1".repeat(n) + "px }");
    }

    private void layouts() {
        template(
                "boxes that lie side by side",
                List.of(100, 5_000),
                "{ n: 5000 }",
                n -> "<view id='n' style='display:flex;flex-wrap:wrap'><view wx:for='{{" + n
                        + "}}' style='flex:1 1 auto'>x</view></view>");
        template(
                "flexible boxes in flexible boxes",
                DEPTHS,
                "{}",
                n -> "<view style='display:flex'>".repeat(n) + "<view id='n'>x</view>" + "</view>".repeat(n));
        template(
                "percentages of percentages",
                DEPTHS,
                "{}",
                n -> "<view style='height:100%;padding:1%'>".repeat(n) + "<view id='n'>x</view>" + "</view>".repeat(n));
        template(
                "sizes without a bound",
                ONCE,
                "{}",
                n ->
                        "<view id='n' style='width:1e308px;height:1e308rpx;margin:-1e308px;padding:1e400%'>x</view><swiper interval='1e308' duration='-1e308' autoplay><swiper-item/></swiper><scroll-view scroll-top='1e308' scroll-y/><progress percent='1e308'/><slider min='1e308' max='-1e308' step='0'/><picker-view value='{{[1e308]}}'/>");
        template(
                "classes of a node",
                COUNTS,
                "{}",
                n -> "<view id='n' class='" + many(n, i -> "c" + i + " ") + "'>x</view>");
    }
}
