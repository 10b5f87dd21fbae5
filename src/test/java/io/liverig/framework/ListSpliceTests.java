package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items of a list that give way to others: what a list renders, and which components in it hear of it. */
class ListSpliceTests extends OnStage {
    private static final String KEYED = "[{ k: 1, v: 'A' }, { k: 2, v: 'B' }, { k: 3, v: 'C' }]";
    private static final String METHODS = "methods: {"
            + " at(index, count, items) { this.groupUpdates(() => this.spliceArrayDataOnPath(['list'], index, count, items)) },"
            + " both(path, value, index, count, items) { this.groupUpdates(() => { this.replaceDataOnPath(path, value);"
            + " this.spliceArrayDataOnPath(['list'], index, count, items) }) } }";

    @BeforeEach
    void addChild() {
        stage.component("child", "{ properties: { p: String }, observers: { p(p) { console.log(p) } } }", "{{p}} ");
    }

    private PageHandle list(String data, String child) {
        stage.component(
                        "a",
                        "{ data: { list: " + data + " }, " + METHODS + " }",
                        "<child wx:for='{{list}}' " + child + "/>")
                .page("{}", "<a/>");
        return stage.open();
    }

    private void show(PageHandle page, String shown, String method, Object... arguments) {
        page.find("a").call(method, arguments);
        assertEquals(shown, page.text().strip());
    }

    private void splice(PageHandle page, String shown, int index, int count, Object items) {
        assertEquals(List.of(shown.split(" ")), heard(() -> show(page, shown, "at", index, count, items)));
    }

    @Test
    void withoutAKeyAllItemsAreSetAnew() {
        PageHandle page = list("['A', 'B', 'C']", "p='{{item}}'");
        splice(page, "A D Z C", 1, 1, json("['D', 'Z']"));
        splice(page, "A D Z C F", 100, 0, json("['F']"));
        splice(page, "A D Z", 3, 3, json("[]"));
        splice(page, "G Z", 0, 2, json("['G']"));
    }

    @Test
    void withAKeyRowsStayWithTheirItems() {
        PageHandle page = list(KEYED, "wx:key='k' p='{{item.v}}'");
        ElementHandle last = page.find("a").findAll("child").get(2);
        show(page, "A D E C", "at", 1, 1, json("[{'k': 4, 'v': 'D'}, {'k': 5, 'v': 'E'}]"));
        show(page, "A D E C F", "at", 100, 0, json("[{'k': 6, 'v': 'F'}]"));
        assertEquals("C", last.data("p"));
        show(page, "A DD E", "both", json("['list', 1, 'v']"), "DD", 3, 3, json("[]"));
        show(page, "C A D E", "both", json("['list', 1, 'v']"), "D", 0, 0, json("[{'k': 3, 'v': 'C'}]"));
        show(page, "G D E", "both", json("['list', 1, 'v']"), "X", 0, 2, json("[{'k': 7, 'v': 'G'}]"));
        show(page, "G D E GG", "at", -1, 100, json("[{'k': 8, 'v': 'GG'}]"));
    }

    @Test
    void theIndexFollows() {
        PageHandle page = list(KEYED, "wx:key='k' p='{{index}}:{{item.v}}'");
        show(page, "0:A 1:D 2:C", "at", 1, 1, json("[{'k': 4, 'v': 'D'}]"));
        show(page, "0:A 1:E 2:D 3:C", "at", 1, 0, json("[{'k': 5, 'v': 'E'}]"));
        show(page, "0:A 1:C", "at", 1, 2, json("[]"));
    }

    @Test
    void updatesOfSeveralKindsAreAppliedWhenTheirGroupEnds() {
        ElementHandle a = alone(
                "{ data: { arr: [1, 2, 3], obj: { sub: false } }, attached() {"
                        + " this.groupUpdates(() => { this.spliceArrayDataOnPath(['arr'], 1, 1, [4, 5]); this.replaceDataOnPath(['obj', 'sub'], true) });"
                        + " console.log(this.data.arr.join(), this.data.obj.sub);"
                        + " this.groupSetData(() => this.updateData({ arr: [123] })); console.log(this.data.arr.join()); this.applyDataUpdates() } }",
                "<b wx:for='{{arr}}'>{{item}},</b>{{obj.sub}}");
        assertEquals("123,true", a.text());
        assertLogged("1,4,5,3 true", "1,4,5,3");
    }
}
