package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations of every kind through nested components, slots, virtual hosts and moves, and those that fail. */
class RelationKindTests extends OnStage {
    private static final String HEAR = """
            linked(o) { console.log(this.id, 'linked', o.id) }, unlinked(o) { console.log(this.id, 'unlinked', o.id) },
            linkChanged(o) { console.log(this.id, 'changed', o.id) }, linkFailed() { console.log(this.id, 'failed') }""";
    private static final String NESTED =
            "<ul id='u'><li id='a'><li id='b'/></li><block wx:if='{{on}}'><li id='c'/><view><li id='d'/></view></block></ul><li id='lost'/>";

    private static String side(String key, String type, String options) {
        return "{ " + options + " relations: { '" + key + "': { type: '" + type + "', " + HEAR
                + " } }, methods: { ids() { return this.getRelationNodes('" + key + "').map((n) => n.id) } } }";
    }

    private void pair(String up, String down, String options) {
        stage.component("ul", side("./li", down, options), "<slot/>")
                .component("li", side("./ul", up, options), "<slot/>")
                .component("box", "{}", "<slot/>")
                .component("list", "{}", "<ul id='in'><slot/></ul>")
                .component("entry", "{}", "<li id='in'/>");
    }

    /** Returns what both sides of links hear: {@code u+a} for both being linked, {@code -} unlinked, {@code ~} changed. */
    private static List<String> both(String links) {
        return List.of(links.split(",")).stream()
                .flatMap(link -> {
                    String[] ends = link.split("[+~-]");
                    String word = link.contains("+") ? "linked" : link.contains("-") ? "unlinked" : "changed";
                    return link.endsWith("!")
                            ? List.of(link.replace("!", " failed")).stream()
                            : List.of(ends[0] + " " + word + " " + ends[1], ends[1] + " " + word + " " + ends[0])
                                    .stream();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parent | child | u+a,b!,u+c,u+d,lost! | u-c,u-d | u+c,u+d | a,c,d",
                "ancestor | descendant | u+a,u+b,u+c,u+d,lost! | u-c,u-d | u+c,u+d | a,b,c,d",
                "parent-common-node | child-common-node | u+a,b!,u+c,d!,lost! | u-c | u+c,d! | a,c",
            })
    void linksComeAndGoWithWhatAConditionShows(
            String up, String down, String first, String off, String on, String ids) {
        pair(up, down, "");
        PageHandle page = showing("{ on: true }", NESTED);
        assertEquals(both(first), stage.logged());
        assertEquals(List.of(ids.split(",")), page.find("#u").call("ids"));
        assertEquals(both(off), heard(() -> set(page, "{'on': false}")));
        assertEquals(both(on), heard(() -> set(page, "{'on': true}")));
        assertEquals(List.of("u"), page.find("#c").call("ids"));
        assertEquals(List.of(), page.find("#lost").call("ids"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<ul id='u'><box><li id='x'/></box></ul> | u+x",
                "<ul id='u1'><li id='a'><ul id='u2'><li id='b'/></ul></li></ul> | u1+a,u2+b",
                "<list><li id='x'/></list> | x!",
                "<ul id='u'><entry/></ul> | in!",
                "<ul id='u'><view><block wx:if='{{true}}'><li id='x'/></block></view></ul> | u+x",
                "<ul id='u'><li wx:for='{{2}}' id='n{{item}}'/></ul> | u+n0,u+n1",
            })
    void anAncestorIsLookedForInTheTreeOfTheTemplate(String wxml, String heard) {
        pair("ancestor", "descendant", "");
        showing("{}", wxml);
        assertEquals(both(heard), stage.logged());
    }

    @ParameterizedTest
    @CsvSource({"ancestor, descendant", "parent, child"})
    void virtualHostsAreLinkedToo(String up, String down) {
        pair(up, down, "options: { virtualHost: true },");
        PageHandle page = showing("{}", "<ul id='u'><li id='x'/></ul>");
        assertLogged("u linked x", "x linked u");
        assertEquals(List.of("x"), page.find("#u").call("ids"));
    }

    @Test
    void rowsThatMoveComeAndGoTellBothSides() {
        pair("parent", "child", "");
        PageHandle page = showing(
                "{ rows: ['a', 'b', 'c'] }", "<ul id='u'><li wx:for='{{rows}}' wx:key='*this' id='{{item}}'/></ul>");
        assertEquals(both("u~c"), heard(() -> set(page, "{'rows': ['c', 'a', 'b']}")));
        assertEquals(List.of("c", "a", "b"), page.find("#u").call("ids"));
        assertEquals(both("u-a,u+d"), heard(() -> set(page, "{'rows': ['c', 'd', 'b']}")));
        assertEquals(List.of("c", "d", "b"), page.find("#u").call("ids"));
        assertEquals(both("u-c,u-d,u-b"), heard(() -> set(page, "{'rows': []}")));
        assertEquals(List.of(), page.find("#u").call("ids"));
    }

    @Test
    void whatIsInsideARowThatMovesIsToldFirst() {
        pair("ancestor", "descendant", "");
        PageHandle page = showing(
                "{ rows: ['a', 'b'] }",
                "<ul id='u'><li wx:for='{{rows}}' wx:key='*this' id='{{item}}'><li id='in{{item}}'/></li></ul>");
        assertEquals(both("u~inb,u~b"), heard(() -> set(page, "{'rows': ['b', 'a']}")));
        assertEquals(List.of("b", "inb", "a", "ina"), page.find("#u").call("ids"));
        assertEquals(both("u-ina,u-a"), heard(() -> set(page, "{'rows': ['b']}")));
    }

    @Test
    void aRelationThatOneSideAloneDeclaresIsNone() {
        stage.component("ul", side("./li", "child", ""), "<slot/>").component("li", "{}", "");
        PageHandle page = showing("{}", "<ul id='u'><li id='x'/></ul>");
        assertLogged();
        assertEquals(List.of(), page.find("#u").call("ids"));
    }

    @Test
    void kindsThatDoNotMeetFail() {
        stage.component("ul", side("./li", "descendant", ""), "<slot/>")
                .component("li", side("./ul", "parent", ""), "");
        showing("{}", "<ul id='u'><li id='x'/></ul>");
        assertLogged("x failed");
    }

    @Test
    void aPathMayGoUpAndDown() {
        stage.component("ul", side("../c/li", "child", ""), "<slot/>").component("li", side("/c/ul", "parent", ""), "");
        showing("{}", "<ul id='u'><li id='x'/></ul>");
        assertLogged("u linked x", "x linked u");
    }

    @Test
    void aPageThatIsLeftUnlinksWhatItShows() {
        pair("parent", "child", "");
        stage.page("{}", "<ul id='u'><li id='x'/><li id='y'/></ul>");
        stage.open();
        assertEquals(both("u-x,u-y").size(), heard(() -> stage.open("/q/q")).size());
    }
}
