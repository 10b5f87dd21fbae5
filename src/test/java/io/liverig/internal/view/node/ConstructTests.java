package io.liverig.internal.view.node;

import static io.liverig.internal.view.ViewRig.set;
import static io.liverig.internal.view.ViewRig.text;
import static io.liverig.internal.view.ViewRig.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.liverig.internal.view.ViewRig;
import io.liverig.internal.view.ViewTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Constructs of WXML beside bindings: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/ */
class ConstructTests {
    private static @Nullable Object attribute(String wxml, String data, String name) {
        return tree(wxml, data).find("a").get(0).attribute(name);
    }

    @Test
    void letNamesAValueForATagAndWhatIsInside() {
        String wxml = "<block let:s=\"{{o.deep}}\"><p>{{s.id}}{{s.name}}</p></block><q>{{s}}</q>"
                + "<a let:x=\"{{n + 1}}\" let:y=\"{{x * 2}}\" v=\"{{y}}\">{{x}}</a>";
        ViewTree tree = tree(wxml, "{\"o\":{\"deep\":{\"id\":7,\"name\":\"bo\"}},\"n\":1,\"s\":\"out\"}");
        assertEquals("7boout2", tree.root().text());
        assertEquals(4.0, tree.find("a").get(0).attribute("v"));
        set(tree, "o.deep.name", "\"al\"", "n", "2");
        assertEquals("7alout3", tree.root().text());
        assertEquals(6.0, tree.find("a").get(0).attribute("v"));
        assertEquals(
                "a1b2",
                text("<a wx:for=\"{{['a','b']}}\" let:i=\"{{index + 1}}\" wx:if=\"{{item}}\">{{item}}{{i}}</a>", "{}"));
    }

    @Test
    void classesAndStylesComeOneByOne() {
        String wxml = "<a class:on class:off=\"{{no}}\" class:big=\"{{yes}}\" class=\"x\"/>"
                + "<b class=\"x\" class:on=\"{{yes}}\" class:no=\"{{no}}\" style=\"left: 1px\" style:font-size=\"{{n}}em\""
                + " style:color=\"blue\"/>";
        ViewTree tree = tree(wxml, "{\"yes\":true,\"no\":false,\"n\":2}");
        assertEquals(List.of("x", "on"), tree.find("b").get(0).classNames());
        assertEquals(
                "left: 1px;font-size:2em;color:blue;", tree.find("b").get(0).attribute("style"));
        set(tree, "yes", "false", "no", "true");
        assertEquals(List.of("x", "no"), tree.find("b").get(0).classNames());
    }

    @Test
    void datasetsAndMarksComeInBothSpellings() {
        ViewNode node = tree(
                        "<a data-user-name=\"{{n}}\" data:userName2=\"{{n}}\" mark:m=\"{{n}}\" data-Empty/>",
                        "{\"n\":1}")
                .find("a")
                .get(0);
        assertEquals("{userName=1.0, userName2=1.0, empty=true}", node.dataset().toString());
        assertEquals(Map.of("m", 1.0), node.marks());
        assertEquals(Map.of(), node.attributes());
    }

    @Test
    void workletsAreKeptAsAttributes() {
        assertEquals("onScroll", attribute("<a worklet:onscrollupdate=\"onScroll\"/>", "{}", "worklet:onscrollupdate"));
    }

    @Test
    void ofSeveralMutBindHandlersTheFirstIsCalledAlsoOnTheWayDown() {
        ViewRig rig = new ViewRig("<a capture-mut-bind:tap=\"down\" mut-bind:tap=\"a\" bindtap=\"plain\">"
                + "<b mut-bind:tap=\"b\" capture-bind:tap=\"see\"/></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("b").get(0));
        assertEquals(List.of("down", "see", "plain"), rig.handlers());
    }

    @Test
    void catchWithAndWithoutAColonEndsTheWay() {
        ViewRig rig =
                new ViewRig("<a bindtap=\"a\"><b catch:tap=\"b\"><c catchtap=\"c\"/><d bind:tap=\"{{n}}\"/></b></a>");
        ViewTree tree = rig.open("{\"n\":\"dynamic\"}");
        tree.tap(tree.find("c").get(0));
        tree.tap(tree.find("d").get(0));
        assertEquals(List.of("c", "dynamic", "b"), rig.handlers());
    }

    @Test
    void ofTwoEqualAttributesTheFirstCounts() {
        ViewRig rig = new ViewRig(
                "<a id=\"v\" id=\"w\" class=\"c\" class=\"d\" x=\"1\" x=\"2\" bindtap=\"one\" bindtap=\"two\" data-k=\"1\" data-k=\"2\"/>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("a").get(0));
        assertEquals(List.of("one"), rig.handlers());
        assertEquals("1", tree.find("a").get(0).attribute("x"));
        assertEquals("v", tree.find("a").get(0).attribute("id"));
        assertEquals("c", tree.find("a").get(0).attribute("class"));
        assertEquals(Map.of("k", "1"), tree.find("a").get(0).dataset());
    }

    @Test
    void dataOfATemplateTakesEveryForm() {
        String define = "<template name=\"t\">[{{a}}{{b}}{{c.d}}]</template>";
        String data = "{\"a\":1,\"o\":{\"a\":2,\"b\":3},\"c\":{\"d\":4},\"n\":\"t\"}";
        assertEquals("[1]", text(define + "<template is=\"t\" data=\"{{a}}\"/>", data));
        assertEquals("[23]", text(define + "<template is=\"t\" data=\"{{...o}}\"/>", data));
        assertEquals("[134]", text(define + "<template is=\"t\" data=\"{{...o, a, c}}\"/>", data));
        assertEquals("[5x4]", text(define + "<template is=\"{{n}}\" data=\"{{a: 5, 'b': 'x', c: {d: 4}}}\"/>", data));
        assertEquals("[2]", text(define + "<template is=\"t\" data=\"{{ {a: o.a} }}\"/>", data));
        assertEquals("[]", text(define + "<template is=\"t\"/>", data));
    }

    @Test
    void aDynamicTemplateChangesWithItsName() {
        ViewTree tree = tree(
                "<template name=\"x\"><a>{{v}}</a></template><template name=\"y\"><b>{{v}}</b></template>"
                        + "<template is=\"{{n}}\" data=\"{{v}}\"/>",
                "{\"n\":\"x\",\"v\":1}");
        ViewNode a = tree.find("a").get(0);
        set(tree, "v", "2");
        assertSame(a, tree.find("a").get(0));
        set(tree, "n", "\"y\"", "v", "3");
        assertEquals("3", tree.find("b").get(0).text());
        assertEquals(0, tree.find("a").size());
        set(tree, "n", "\"x\"");
        assertNotSame(a, tree.find("a").get(0));
    }

    @Test
    void importsReachOneFileDeepAndOwnTemplatesComeFirst() {
        ViewRig rig = new ViewRig("<import src=\"../../t/a\"/><template name=\"own\">mine</template>"
                + "<template is=\"own\"/><template is=\"a\"/><template is=\"b\"/>");
        rig.files.put(
                "t/a.wxml",
                "<import src=\"b\"/><template name=\"own\">theirs</template>"
                        + "<template name=\"a\">a<template is=\"b\"/></template>");
        rig.files.put("t/b.wxml", "<template name=\"b\">b</template>");
        assertEquals("mineab", rig.open("{}").root().text());
        assertEquals(1, rig.faults().size(), () -> rig.faults().toString());
    }

    @Test
    void anIncludeSeesTheNamesOfItsPlace() {
        ViewRig rig = new ViewRig("<a wx:for=\"{{[1,2]}}\" let:d=\"{{item * 2}}\"><include src=\"/t/i\"/></a>");
        rig.files.put("t/i.wxml", "{{item}}{{d}}{{n}} ");
        ViewTree tree = rig.open("{\"n\":\"x\"}");
        assertEquals("12x 24x ", tree.root().text());
        set(tree, "n", "\"y\"");
        assertEquals("12y 24y ", tree.root().text());
    }

    @Test
    void chainsOfConditionsTakeTheFirstThatHolds() {
        String wxml =
                "<a wx:if=\"{{n === 1}}\">1</a>\n<!-- between -->\n<b wx:elif=\"{{n === 2}}\">2</b><block wx:else>0</block>";
        ViewTree tree = tree(wxml, "{\"n\":1}");
        ViewNode first = tree.find("a").get(0);
        assertEquals("1", tree.root().text());
        set(tree, "n", "2");
        assertEquals("2", tree.root().text());
        set(tree, "n", "3");
        assertEquals("0", tree.root().text());
        set(tree, "n", "1");
        assertNotSame(first, tree.find("a").get(0));
    }
}
