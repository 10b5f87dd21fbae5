package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import org.junit.jupiter.api.Test;

/** Conditions, templates by name, includes and wxs modules, and what an update of the data does to each. */
class TemplateStructureTests extends OnStage {
    @Test
    void commentsAndDeclarationsAreNotShown() {
        assertEquals(
                "<page>\n  <view>text</view>\n</page>\n",
                showing("{}", "<!-- note --><!META><view>text</view><!-- <view/> -->")
                        .render());
    }

    @Test
    void eachChainOfConditionsIsItsOwn() {
        PageHandle page = showing(
                "{ x: false, y: '' }",
                "<view wx:if='{{x}}'>a</view><view wx:if='{{y}}'>b</view><view wx:else>c</view>"
                        + "<view wx:if='{{x ? 2 : 0}}'>d</view><view wx:elif='{{y}}'>e</view><view wx:else>f</view>");
        assertEquals("cf", page.text());
        follow(
                page,
                "{'x': true}",
                "acd",
                "{'y': 1}",
                "abd",
                "{'x': null}",
                "be",
                "{'y': 0}",
                "cf",
                "{'x': [], 'y': {}}",
                "abd");
    }

    @Test
    void conditionsChooseAmongUsesOfTemplates() {
        PageHandle page = showing(
                "{ on: false, b: 1, c: 2 }",
                "<template name='one'>1:{{v}}</template><template name='two'>2:{{v}}</template>"
                        + "<template wx:if='{{on}}' is='one' data='{{v: b}}'/><template wx:else is='two' data='{{v: c}}'></template>");
        assertEquals("2:2", page.text());
        follow(page, "{'on': true}", "1:1", "{'b': 3}", "1:3", "{'on': false, 'c': 9}", "2:9");
    }

    @Test
    void anIncludeComesAndGoesWithItsConditionAndSeesTheData() {
        stage.file("p/part.wxml", "[{{a}}{{b}}]");
        PageHandle page = showing("{ off: false, a: 1, b: 'x' }", "<include wx:if='{{!off}}' src='./part.wxml'/>{{a}}");
        assertEquals("[1x]1", page.text());
        follow(page, "{'b': 'y'}", "[1y]1", "{'off': true}", "1", "{'off': false, 'a': 5}", "[5y]5");
    }

    @Test
    void anIncludeThatIsNotThereLeavesTheRestAndIsAFault() {
        PageHandle page = showing("{}", "<view>a<include src='./gone.wxml'/>b</view>");
        assertEquals("ab", page.text());
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).contains("gone"), stage.faults().get(0));
    }

    @Test
    void aLoopWithAConditionInATemplateFollowsItsData() {
        stage.file(
                "p/rows.wxml",
                "<template name='rows'><view wx:for='{{list}}' wx:if='{{item.on}}'>{{index}}:{{item.v}} </view></template>");
        PageHandle page = showing(
                "{ all: [{ on: true, v: 1 }, { on: false, v: 2 }, { on: true, v: 3 }] }",
                "<import src='./rows'/><template is='rows' data='{{list: all}}'/>");
        assertEquals("0:1 2:3 ", page.text());
        follow(
                page,
                "{'all[0].on': false}",
                "2:3 ",
                "{'all': [{'on': false, 'v': 7}, {'on': true, 'v': 8}]}",
                "1:8 ",
                "{'all[1].v': 9}",
                "1:9 ");
    }

    @Test
    void dataOfATemplateMayBeNamedSpreadAndPassedOn() {
        PageHandle page = showing(
                "{ o: { a: 1 } }",
                "<template name='whole'>{{o.a}},</template><template name='spread'>{{a}},</template>"
                        + "<template name='on'><template is='spread' data='{{a}}'/></template>"
                        + "<template is='whole' data='{{o}}'/><template is='spread' data='{{...o}}'/><template is='on' data='{{...o}}'/>");
        assertEquals("1,1,1,", page.text());
        follow(page, "{'o': {'a': 2}}", "2,2,2,", "{'o.a': 3}", "3,3,3,");
    }

    @Test
    void laterMembersOfTheDataWinOverEarlierOnes() {
        PageHandle page = showing(
                "{ b: { a: 300 } }",
                "<template name='sum'><block wx:if='{{!off}}'>{{a + b.c + d}}</block></template><template is='sum' data='{{b: {c: 40}, d: 5, ...b}}'/>");
        assertEquals("345", page.text());
        follow(page, "{'b': {'a': 200, 'd': 7}}", "247", "{'b.a': 100}", "147", "{'b.off': true}", "");
    }

    @Test
    void aTemplateIsChosenByAValue() {
        PageHandle page = showing(
                "{ kind: '', a: 1, b: 2 }",
                "<template name='isA'>a{{a}}</template><template name='isB'>b{{b}}</template><template is='is{{kind}}' data='{{a, b}}'/>");
        assertEquals("", page.text());
        follow(
                page,
                "{'kind': 'A'}",
                "a1",
                "{'kind': 'B'}",
                "b2",
                "{'a': 0}",
                "b2",
                "{'b': 9}",
                "b9",
                "{'kind': 'C'}",
                "");
    }

    @Test
    void everyRowChoosesItsTemplate() {
        PageHandle page = showing(
                "{ rows: [], a: 'x', b: 'y' }",
                "<template name='t1'>{{index}}{{a}} </template><template name='t2'>{{index}}{{b}} </template>"
                        + "<block wx:for='{{rows}}'><template is='t{{item}}' data='{{a, b, index}}'/></block>");
        follow(
                page,
                "{'rows': [1, 2]}",
                "0x 1y ",
                "{'rows': [2, 1, 1]}",
                "0y 1x 2x ",
                "{'a': 'z'}",
                "0y 1z 2z ",
                "{'b': 'w'}",
                "0w 1z 2z ");
    }

    @Test
    void aTemplateThatThereIsNotShowsNothing() {
        assertEquals(
                "[]",
                showing("{ b: 1 }", "[<template is='none' data='{{b}}'/>]").text());
    }

    @Test
    void aTemplateSeesNothingThatItIsNotGiven() {
        PageHandle page = showing(
                "{ a: 1, b: 2 }",
                "<template name='t'>({{a}})</template><template is='t'/><template is='t' data='{{b}}'/>");
        assertEquals("()()", page.text());
        follow(page, "{'a': 5}", "()()");
    }

    @Test
    void aTemplateUsesThoseThatItsOwnFileImports() {
        stage.file("p/deep/i.wxml", "<template name='A'>is a</template><template name='B'>is b</template>")
                .file(
                        "p/deep/s.wxml",
                        "<import src='./i.wxml'/><template name='S'>{{c.i}} <template is='{{c.i}}'/></template>");
        PageHandle page = showing("{ c: { i: 'A' } }", "<import src='./deep/s'/><template is='S' data='{{ {c} }}'/>");
        assertEquals("A is a", page.text());
        follow(page, "{'c.i': 'B'}", "B is b");
    }

    @Test
    void modulesRequireEachOtherInlineAndByFile() {
        stage.file("p/s/sum.wxs", "exports.of = function (a, b) { return a + b }")
                .file("p/s/all.wxs", "module.exports = require('./sum.wxs')");
        assertEquals(
                "6 7",
                showing(
                                "{}",
                                "<wxs module='a' src='./s/all.wxs'/><wxs module='b'> exports.of = require('./s/sum.wxs').of </wxs>{{a.of(1, 3) + 2}} {{b.of(3, 4)}}")
                        .text());
    }

    @Test
    void aTemplateOfAnotherFileUsesTheModulesOfThatFile() {
        stage.file("p/s/sum.wxs", "exports.of = function (a, b) { return a + b }")
                .file(
                        "p/t.wxml",
                        "<wxs module='a'> exports.of = function (a, b) { return a - b } </wxs><wxs module='b' src='./s/sum.wxs'></wxs>"
                                + "<template name='t'>{{a.of(1, 2)}} {{b.of(1, 2)}}</template>");
        assertEquals(
                "-1 3", showing("{}", "<import src='./t'/><template is='t'/>").text());
    }

    @Test
    void aModuleWinsOverDataOfItsName() {
        assertEquals(
                "own own",
                showing(
                                "{ a: { n: 'data' } }",
                                "<wxs module='a'>module.exports = { n: 'own' }</wxs><template name='t'>{{a.n}}</template>"
                                        + "<template is='t' data='{{ a: { n: 'given' } }}'/> {{a.n}}")
                        .text());
    }

    @Test
    void aComponentThatUsesItselfWithTextAround() {
        stage.component(
                "node",
                "{ options: { virtualHost: true }, properties: { below: Array }, externalClasses: ['class'] }",
                "<view class='class'><block wx:for='{{below}}'><block wx:if='{{item.pre}}'>{{item.pre}}</block><node below='{{item.below}}' class='{{item.is}}'/></block></view>");
        PageHandle page = showing(
                "{ root: { is: 'r', below: [{ is: 'c1', below: [{ is: 'c11', below: [], pre: '[' }] }, { is: 'c2', below: [] }] } }",
                "<node below='{{root.below}}' class='{{root.is}}'/>");
        assertEquals(
                "<page>\n  <view class=\"r\">\n    <view class=\"c1\">\n      [\n      <view class=\"c11\" />\n    </view>\n    <view class=\"c2\" />\n  </view>\n</page>\n",
                page.render());
        assertEquals("c1", page.find("node").data("below[0].is"));
    }
}
