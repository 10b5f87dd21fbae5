package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import org.junit.jupiter.api.Test;

/** Classes from outside, lists of classes, and components that are virtual hosts. */
class ClassAndHostTests extends OnStage {
    private static String classes(PageHandle page, String selector) {
        return String.valueOf(page.find(selector).attribute("class"));
    }

    @Test
    void aClassFromOutsideFollowsItsBinding() {
        stage.component("inner", "{ externalClasses: ['ext-class'] }", "<view class='own ext-class'>x</view>");
        PageHandle page = showing("{ c: 'one' }", "<inner ext-class='{{c}}'/>");
        assertEquals(1, page.findAll("inner >>> .own").size());
        assertEquals(
                "<page>\n  <inner ext-class=\"one\">\n    <view class=\"own one\">x</view>\n  </inner>\n</page>\n",
                page.render());
        set(page, "{'c': 'two three'}");
        assertEquals(
                "<page>\n  <inner ext-class=\"two three\">\n    <view class=\"own two three\">x</view>\n  </inner>\n</page>\n",
                page.render());
        set(page, "{'c': ''}");
        assertEquals(true, page.render().contains("<view class=\"own\">"));
    }

    @Test
    void classesFromOutsideGoThroughEveryComponentThatPassesThemOn() {
        stage.component("leaf", "{ externalClasses: ['l-class'] }", "<view class='static l-class'>x</view>")
                .component(
                        "mid",
                        "{ externalClasses: ['m-class', 'n-class'], properties: { d: String } }",
                        "<leaf l-class='m-class {{d}}'/><leaf l-class='n-class fixed'/>");
        PageHandle page = showing("{ c: 'red', d: '' }", "<mid m-class='{{c}}' n-class='blue' d='{{d}}'/>");
        assertEquals(true, page.render().contains("<view class=\"static red\">"), page.render());
        assertEquals(true, page.render().contains("<view class=\"static blue fixed\">"), page.render());
        set(page, "{'c': 'green big', 'd': 'own'}");
        assertEquals(true, page.render().contains("<view class=\"static green big own\">"), page.render());
        set(page, "{'d': ''}");
        assertEquals(true, page.render().contains("<view class=\"static green big\">"), page.render());
    }

    @Test
    void classesFollowTextsAndBindings() {
        PageHandle page = showing("{ a: 'x', on: true }", "<view id='v' class=\"s {{a}} {{on ? 'on' : ''}}\"/>");
        assertEquals("s x on", classes(page, "#v").strip());
        set(page, "{'on': false, 'a': 'y'}");
        assertEquals("s y", classes(page, "#v").strip());
        assertEquals(1, page.findAll(".s.y").size());
        assertEquals(0, page.findAll(".on").size());
    }

    @Test
    void listsOfClassesAreClassesOneByOneOwnAndFromOutside() {
        stage.component("inner", "{ externalClasses: ['ext'] }", "<view class='own ext'>x</view>");
        PageHandle page = showing(
                "{ c: ['a', 'b'], e: ['x', 'y'] }",
                "<inner id='i' ext='{{e}}' class='{{c}}'/><view id='w' class='s {{c}}'/><view id='v' class='{{c}}'/>");
        assertEquals("a b", classes(page, "#i"));
        assertEquals("a b", classes(page, "#v"));
        assertEquals(3, page.findAll(".a.b").size());
        assertEquals(true, page.render().contains("<view class=\"own x y\">x</view>"), page.render());
        set(page, "{'c': [], 'e': 'k l'}");
        assertEquals("", classes(page, "#v"));
        assertEquals(true, page.render().contains("<view class=\"own k l\">x</view>"), page.render());
    }

    @Test
    void aVirtualHostInsideAVirtualHostShowsOnlyWhatIsInThem() {
        stage.component("a", "{ options: { virtualHost: true } }", "<view><slot/></view>")
                .component("b", "{ options: { virtualHost: true } }", "<text><a><slot/></a></text><a></a>");
        assertEquals(
                "<page>\n  <view>\n    <text>\n      <view>x</view>\n    </text>\n    <view />\n  </view>\n</page>\n",
                showing("{}", "<view><b>x</b></view>").render());
    }

    @Test
    void whatAVirtualHostShowsStaysInItsPlaceAmongTheOthers() {
        stage.component("list", "{ options: { virtualHost: true } }", "<view><slot/></view>")
                .component(
                        "two",
                        "{ options: { virtualHost: true }, data: { a: false, b: false } }",
                        "<view wx:if='{{a}}'>a</view><view wx:if='{{b}}'>b</view>");
        PageHandle page = showing("{}", "<list>1<two/>2</list>3");
        assertEquals("123", page.text());
        for (String[] step : new String[][] {
            {"{'a': true}", "1a23"},
            {"{'a': false, 'b': true}", "1b23"},
            {"{'a': true}", "1ab23"},
            {"{'a': false, 'b': false}", "123"},
        }) {
            set(page.find("two"), step[0]);
            assertEquals(step[1], page.text(), step[0]);
        }
    }

    @Test
    void aVirtualHostMovesAndGoesWithItsRow() {
        stage.component(
                "v",
                "{ options: { virtualHost: true }, properties: { s: String } }",
                "<view>{{s}}1</view><view>{{s}}2</view>");
        PageHandle page = showing("{ rows: ['a', 'b'] }", "[<v wx:for='{{rows}}' wx:key='*this' s='{{item}}'/>]");
        assertEquals("[a1a2b1b2]", page.text());
        set(page, "{'rows': ['b', 'c', 'a']}");
        assertEquals("[b1b2c1c2a1a2]", page.text());
        set(page, "{'rows': ['a']}");
        assertEquals("[a1a2]", page.text());
        set(page, "{'rows': []}");
        assertEquals("[]", page.text());
    }
}
