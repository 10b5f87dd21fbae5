package io.liverig.internal.view;

import static io.liverig.internal.view.ViewRig.text;
import static io.liverig.internal.view.ViewRig.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The spellings that programs in the wild use. */
class OddConstructTests {
    @Test
    void reservedWordsAreNames() {
        assertEquals("1 2 3", text("{{in}} {{ class }} {{case.url}}", "{\"in\":1,\"class\":2,\"case\":{\"url\":3}}"));
    }

    @Test
    void callsGiveUndefinedAndNeverThrow() {
        assertEquals("no", text("{{Math.random()}}{{t('x')}}{{a.indexOf(0) != -1 ? 'no' : 'x'}}{{f(1)(2).g()}}", "{}"));
    }

    @Test
    void oneBraceTooManyIsText() {
        assertEquals("5}", text("{{status}}}", "{\"status\":5}"));
    }

    @Test
    void undefinedShowsNothing() {
        assertEquals("[]-", text("[{{none}}]-{{}}{{nil}}{{a.b.c}}", "{\"nil\":null}"));
    }

    @Test
    void attributesMayBeWrittenCarelessly() {
        Map<String, Object> attributes = tree(
                        "\uFEFF<Vw a=\"1\"b='2' c= \"{{u}}\" d  =\"x\" e=5 f a=\"3\"\r\n g=\"l1\r\nl2\" h={{u + 1}} />",
                        "{\"u\":7}")
                .find("Vw")
                .get(0)
                .attributes();
        assertEquals("{a=1, b=2, c=7.0, d=x, e=5, f=true, g=l1\nl2, h=8.0}", attributes.toString());
    }

    @Test
    void tagsEndInAllTheirWays() {
        ViewRig rig = new ViewRig("<view ><text/></view ><span>a < b &lt; &#99; &nbsp;{{x < y}}</span>"
                + "<!-- {{ <view> -- --><template name='1v1'/>");
        assertEquals(
                "a < b < c \u00a0true", rig.open("{\"x\":1,\"y\":2}").root().text());
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void aConditionWithoutBracesIsText() {
        assertEquals(
                "yes",
                text("<a wx:if=\"!isEn\">yes</a><a wx:if=\"\">no</a><a wx:if=\"{{!isEn}}\">no</a>", "{\"isEn\":true}"));
    }

    @Test
    void theLoopIsOutsideTheCondition() {
        assertEquals("24", text("<a wx:for=\"{{[1,2,3,4]}}\" wx:if=\"{{item % 2 === 0}}\">{{item}}</a>", "{}"));
    }

    @Test
    void loopsGoThroughAnything() {
        assertEquals("012", text("<a wx:for-items=\"{{3}}\">{{item}}</a>", "{}"));
        assertEquals("abc", text("<a wx:for=\"abc\">{{item}}</a>", "{}"));
        assertEquals(
                "1=a,x=b,",
                text(
                        "<a wx:for=\"{{o}}\" wx:for-item=\"v\" wx:for-index=\"k\">{{k}}={{v}},</a>",
                        "{\"o\":{\"x\":\"b\",\"1\":\"a\"}}"));
    }

    @Test
    void templatesSeeOnlyTheirData() {
        String wxml =
                "<template name=\"1v1\">{{a}}{{b}}{{c}}{{d}}</template><template is=\"{{t}}v1\" data=\"{{a, b: c + 1, ...o}}\"/>";
        assertEquals("126", text(wxml, "{\"t\":1,\"a\":1,\"c\":1,\"o\":{\"c\":6},\"d\":9}"));
        assertEquals(
                "x",
                text(
                        "<template name=\"m\">{{item.n}}</template><template is=\"m\" data=\"{{item}}\"/>",
                        "{\"item\":{\"n\":\"x\"}}"));
    }

    @Test
    void importsBringTemplatesAndIncludesBringTheRest() {
        ViewRig rig = new ViewRig(
                "<import src=\"../../t/a\"/><include src=\"/t/b.wxml\"/><template is=\"hi\" data=\"{{n}}\"/>");
        rig.files.put("t/a.wxml", "<import src=\"a.wxml\"/><template name=\"hi\">hi {{n}}</template>lost");
        rig.files.put("t/b.wxml", "<template name=\"z\">z</template><b wx:if=\"{{n}}\">b{{n}}</b>");
        ViewTree tree = rig.open("{\"n\":1}");
        assertEquals("b1hi 1", tree.root().text());
        ViewRig.set(tree, "n", "2");
        assertEquals("b2hi 2", tree.root().text());
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void whatIsWithinItselfIsDrawnOnce() {
        ViewRig rig = new ViewRig(
                "<include src=\"/t/a\"/><template is=\"x\"/>"
                        + "<template name=\"x\">x<template is=\"y\"/></template><template name=\"y\">y<template is=\"x\"/></template>");
        rig.files.put("t/a.wxml", "a<include src=\"b\"/>");
        rig.files.put("t/b.wxml", "b<include src=\"a\"/>");
        assertEquals("abxy", rig.open("{}").root().text());
        assertEquals(List.of(), rig.faults());
        assertTrue(
                rig.journal.rows().toString().contains("template \"x\" uses itself"),
                () -> rig.journal.rows().toString());
        assertTrue(
                rig.journal.rows().toString().contains("t/a.wxml includes itself"),
                () -> rig.journal.rows().toString());
    }

    @Test
    void templatesThatNestTooDeepEndWithAFault() {
        StringBuilder page = new StringBuilder("<template is=\"t0\"/>");
        for (int i = 0; i < 101; i++) {
            page.append("<template name=\"t" + i + "\"><template is=\"t" + (i + 1) + "\"/></template>");
        }
        ViewRig rig = new ViewRig(page + "<template name=\"t101\">end</template>");
        assertEquals("", rig.open("{}").root().text());
        assertTrue(
                rig.faults().get(0).contains("nested more than 100 deep"),
                () -> rig.faults().toString());
    }

    @Test
    void unknownDirectivesAndWxsAreLeftOut() {
        ViewRig rig = new ViewRig(
                "<wxs module=\"m\">var a = '<view>' && 1 < 2;</wxs><a wx:esle wx:show=\"{{x}}\">{{m.g(1)}}ok</a>");
        ViewTree tree = rig.open("{}");
        assertEquals("ok", tree.root().text());
        assertEquals(Map.of(), tree.find("a").get(0).attributes());
        assertEquals(Map.of(), rig.journal.notImplemented("p1"));
    }

    @Test
    void datasetNamesFollowWeChat() {
        ViewNode node = tree(
                        "<a data-user-i-d=\"{{1}}\" data-stream-type=\"m\" data-userId=\"u\" data-userid2=\"{{o}}\"/>",
                        "{\"o\":[true]}")
                .find("a")
                .get(0);
        assertEquals(
                "{userID=1.0, streamType=m, userid=u, userid2=[true]}",
                node.dataset().toString());
    }

    @Test
    void faultsNameFileLineColumnAndRemedy() {
        ViewRig rig =
                new ViewRig("<view>\n  <a x=\"{{a +* b}}\"/>\n  <b wx:else/>\n</view></c>\n<template is=\"no\"/>");
        rig.open("{}");
        List<String> faults = rig.faults();
        assertTrue(faults.get(0).startsWith("pages/room/room.wxml:4:8: </c> ends nothing"), faults.toString());
        assertTrue(
                faults.get(1).startsWith("pages/room/room.wxml:2:14: the expression \"a +* b\" can not be read"),
                faults.toString());
        assertTrue(faults.get(2).contains(":3:3: wx:else on <b> does not follow a wx:if. Put it"), faults.toString());
        assertTrue(faults.get(3).contains(":5:1: template \"no\" is not defined"), faults.toString());
    }

    @Test
    void aPageWithoutItsFileOpensEmpty() {
        ViewRig rig = new ViewRig("");
        rig.files.clear();
        assertEquals("<page />\n", rig.open("{}").render());
        assertTrue(rig.faults().get(0).contains("does not exist; page pages/room/room asks for it"));
    }

    @Test
    void selectorsFindWhatTheySay() {
        ViewTree tree =
                tree("<view class=\"a big\"><p id=\"x\" on=\"{{true}}\"/><q><p class=\"big\"/></q></view>", "{}");
        assertEquals(2, tree.find("view p").size());
        assertEquals(1, tree.find("view > p").size());
        assertEquals(1, tree.find("page>view.a.big p#x[on=true]").size());
        assertEquals(2, tree.find(".big").size());
        assertEquals(3, tree.find("#x, .big").size());
        assertEquals(1, tree.find("[id=\"x\"]").size());
        String message = assertThrows(IllegalArgumentException.class, () -> tree.find("a >"))
                .getMessage();
        assertEquals(
                "selector \"a >\" is illegal at char 3 (a tag, #id, .class or [attribute] expected); selectors are"
                        + " made of tag, #id, .class, [attribute], [attribute=value], \" \", \">\", \">>>\" and \",\"",
                message);
    }
}
