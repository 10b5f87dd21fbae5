package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selectors: which components of the template match, in which order, and how deep they look. */
class SelectorTests extends OnStage {
    private static final String IDS = "all(s) { return this.selectAllComponents(s).map((c) => c.dataset.n).join() },"
            + " first(s) { const c = this.selectComponent(s); return c === null ? 'none' : c.dataset.n }";

    private PageHandle tree() {
        stage.component("leaf", "{}", "")
                .component(
                        "pair",
                        "{ methods: { " + IDS + " } }",
                        "<leaf id='a1' class='a common' data-n='{{n}}one'/><slot/><leaf id='a2' class='common a' data-n='{{n}}two'/>")
                .component(
                        "host",
                        "{ methods: { " + IDS + " } }",
                        "<pair id='a1' class='a' data-n='p1'><leaf id='b' class='common' data-n='mid'/></pair><pair id='a2' class='a' data-n='p2'/>");
        stage.page(
                "{ " + IDS + " }",
                "<view class='w'><host class='h' id='h' data-n='host'/></view><leaf class='w' data-n='last'/>");
        return stage.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ".a | p1,p2",
                "#a1, #a2 | p1,p2",
                "#a2, #a1 | p1,p2",
                "#b, #a2 | mid,p2",
                "#a2 | p2",
                ".common | mid",
                "#a2.common | ~~",
                "#b.common | mid",
                ".a .common | mid",
                ".a>.common | mid",
                ".a > #b | mid",
                ".none .common | ~~",
                " .a  .common  | mid",
                ".a.common | ~~",
                "#a1 >>> .a | one,two",
                ".a >>> .common | one,two,mid,one,two",
            })
    void aComponentSeesItsOwnTemplate(String selector, String found) {
        PageHandle page = tree();
        assertEquals(found, page.find("#h").call("all", selector));
        assertEquals(
                found.isEmpty() ? "none" : found.split(",")[0], page.find("#h").call("first", selector));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ".h | host",
                ".a | ~~",
                ".h .a | ~~",
                ".h >>> .a | p1,one,two,p2,one,two",
                ".h >>> #b | mid",
                ".h >>> #a1, .h >>> #a2 | p1,one,two,p2,one,two",
                ".h >>> #a2, .h >>> #a1 | p1,one,two,p2,one,two",
                ".h >>> #a2 | two,p2,two",
                ".h >>> #b, .h >>> #a2 | two,mid,p2,two",
                ".h >>> .common | one,two,mid,one,two",
                ".h >>> #a2.common | two,two",
                ".h >>> .a >>> .common | one,two,mid,one,two",
                ".w > .h >>> #b | mid",
                ".h > .a >>> .common | ~~",
            })
    void aDeepSelectorLooksIntoEveryComponentBelow(String selector, String found) {
        PageHandle page = tree();
        assertEquals(found, page.call("all", selector));
        assertEquals(found.isEmpty() ? "none" : found.split(",")[0], page.call("first", selector));
    }

    @Test
    void virtualHostsAndNodesInsideThemAreFound() {
        stage.component("leaf", "{ options: { virtualHost: true } }", "<slot/>")
                .component(
                        "wrap",
                        "{ options: { virtualHost: true }, methods: { " + IDS + " } }",
                        "<view><leaf class='a' data-n='in'/></view>");
        stage.page("{ " + IDS + " }", "<wrap class='w' data-n='wrap'/>");
        PageHandle page = stage.open();
        assertEquals("in", page.find("wrap").call("all", ".a"));
        assertEquals("wrap", page.call("all", ".w"));
    }

    @Test
    void aNodeThatIsNoComponentIsNotSelected() {
        tree();
        stage.page("{ " + IDS + " }", "<view id='v'/>");
        assertEquals("none", stage.open().call("first", "#v"));
    }

    @Test
    void aNodeBeforeAComponentIsWhatTheFirstMatchIs() {
        PageHandle page = tree();
        assertEquals("last", page.call("all", ".w"));
        assertEquals("none", page.call("first", ".w"));
    }

    @Test
    void whatIsSelectedIsUsableInAttached() {
        stage.component(
                        "child",
                        "{ data: { n: 1 }, lifetimes: { attached() { const owner = this.selectOwnerComponent(); console.log(owner.is, owner.selectComponent('#y') !== null) } } }",
                        "{{n}} ")
                .component(
                        "own",
                        "{ lifetimes: { attached() { this.selectComponent('#x').setData({ n: 5 }); this.selectAllComponents('.c').forEach((c, i) => i && c.setData({ n: i * 10 })) } } }",
                        "<child id='x' class='c'/><view><child id='y' class='c'/></view>");
        stage.page("{}", "<own/>");
        assertEquals("5 10 ", stage.open().text());
        assertLogged("c/own true", "c/own true");
    }
}
