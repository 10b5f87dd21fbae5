package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import io.liverig.data.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The data of components beside their properties, and what becomes of instances in lists. */
class ComponentDataTests extends OnStage {
    @Test
    void pureDataIsNotSeenByTheTemplate() {
        stage.component(
                        "a",
                        "{ options: { pureDataPattern: /^_/ }, properties: { _p: { type: Number, observer() { console.log('never') } } }, data: { _x: 1, y: 1 },"
                                + " observers: { _x(v) { this.setData({ y: v }) } }, methods: { go() { this.setData({ _x: 7 }) } } }",
                        "[{{_x}}{{_p}}{{y}}]")
                .page("{}", "<a _p='{{3}}'/>");
        PageHandle page = stage.open();
        assertEquals("[1]", page.text());
        page.find("a").call("go");
        assertEquals("[7]", page.text());
        assertEquals(7.0, page.find("a").data("_x"));
        assertEquals(3.0, page.find("a").data("_p"));
        assertEquals(List.of(), stage.logged());
    }

    @Test
    void pureDataCanBeNamedInTheComponentsJsonToo() {
        stage.component("a", "{ data: { _x: 1 } }", "[{{_x}}]", "{ \"component\": true, \"pureDataPattern\": \"^_\" }")
                .page("{}", "<a/>");
        assertEquals("[]", stage.open().text());
    }

    @Test
    void aPropertyWithoutATypeThatThereIsIsAFaultAtItsDefinition() {
        stage.component("a", "{ properties: {\n p: { type: 'text' } } }", "{{p}}")
                .page("{}", "<a p='x'/>");
        PageHandle page = stage.open();
        assertEquals("x", page.text());
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("the type of property \"p\" is none of"),
                stage.faults().get(0));
    }

    @Test
    void dataThatIsSetToUndefinedIsUndefined() {
        stage.component("a", "{ data: { d: 1 }, methods: { go() { this.setData({ d: undefined }) } } }", "[{{d}}]")
                .page("{}", "<a/>");
        PageHandle page = stage.open();
        page.find("a").call("go");
        assertEquals(Undefined.UNDEFINED, page.find("a").data("d"));
        assertEquals("[]", page.text());
    }

    @Test
    void aCallbackRunsWithTheComponentWhenTheViewHasTheData() {
        stage.component(
                        "a",
                        "{ data: { n: 1 }, methods: { go() { this.setData({ n: 2 }, function () { console.log('done', this.is, this.data.n) }); console.log('set') } } }",
                        "")
                .page("{}", "<a/>");
        stage.open().find("a").call("go");
        assertEquals(List.of("set", "done c/a 2"), stage.logged());
    }

    @Test
    void listsOfComponentsKeepTheirInstancesUnderTheirKeys() {
        stage.component(
                        "a",
                        "{ properties: { n: Number }, data: { own: 0 }, lifetimes: { moved() { console.log('moved', this.data.n) },"
                                + " attached() { this.setData({ own: this.data.n }) }, detached() { console.log('detached', this.data.n) } } }",
                        "{{n}}/{{own}} ")
                .page("{ data: { list: [1, 2, 3] } }", "<a wx:for='{{list}}' wx:key='*this' n='{{item}}'/>");
        PageHandle page = stage.open();
        page.call("setData", Map.of("list", List.of(3, 1, 4)));
        assertEquals("3/3 1/1 4/4 ", page.text());
        List<String> logged = new ArrayList<>(stage.logged());
        assertEquals(List.of("detached 2", "moved 3"), sorted(logged));
        page.call("setData", new LinkedHashMap<>(Map.of("list", List.of())));
        assertEquals("", page.text());
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
