package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** setUpdatePerformanceListener, and what a page says of its rendering besides. */
class UpdateListenerTests extends OnStage {
    private static final String LISTEN =
            "this.setUpdatePerformanceListener({ withDataPaths: true }, (r) => console.log('NAME', r.updateProcessId,"
                    + " r.parentUpdateProcessId, r.isMergedUpdate, JSON.stringify(r.dataPaths), r.updateEndTimestamp - r.pendingStartTimestamp))";

    private static String listen(String name) {
        return LISTEN.replace("NAME", name);
    }

    @Test
    void eachSetDataIsAnUpdateWithANumberAndItsPaths() {
        stage.page(
                "{ onReady() { " + listen("page") + " }, stop() { this.setUpdatePerformanceListener({}, null) } }", "");
        PageHandle page = stage.open();
        set(page, "{'a': 1, 'list[0].n': 2}");
        set(page, "{}");
        assertLogged("page 1 undefined false [[\"a\"],[\"list\",0,\"n\"]] 0", "page 2 undefined false [] 0");
        page.call("stop");
        set(page, "{'a': 2}");
        assertEquals(2, stage.logged().size());
    }

    @Test
    void aSetDataWithinAnotherIsAPartOfItAndOneWithinItsOwnObserverIsMerged() {
        stage.component(
                        "a",
                        "{ properties: { p: { type: Number, observer() { this.setData({ q: 1 }) } } }, attached() { "
                                + listen("a") + " } }",
                        "")
                .component(
                        "b",
                        "{ observers: { n() { this.setData({ m: 1 }) } }, attached() { " + listen("b") + " } }",
                        "<a p='{{n}}'/>")
                .page("{}", "<b/>");
        PageHandle page = stage.open();
        List<String> heard = heard(() -> set(page.find("b"), "{'n': 5}"));
        assertEquals(
                List.of("b 1 undefined true [[\"m\"]] 0", "a 2 1 false [[\"q\"]] 0", "b 1 undefined false [[\"n\"]] 0"),
                heard);
    }

    @Test
    void withoutWithDataPathsNoneAreGiven() {
        stage.page("{ onReady() { this.setUpdatePerformanceListener({}, (r) => console.log('dataPaths' in r)) } }", "");
        set(stage.open(), "{'a': 1}");
        assertLogged("false");
    }

    @Test
    void passiveEventsAreWhatThePageSaysOrWhatWasSetLast() {
        stage.page(
                "{ onReady() { const tell = (c) => console.log(JSON.stringify(c)); this.getPassiveEvent(tell); this.setPassiveEvent({ touchmove: true });"
                        + " this.getPassiveEvent(tell); this.setInitialRenderingCache({ a: 1 }) } }",
                "");
        stage.file("p/p.json", "{ \"enablePassiveEvent\": { \"touchstart\": true } }");
        stage.open();
        assertLogged("{\"touchstart\":true}", "{\"touchmove\":true}");
        assertEquals(0, stage.notImplemented().size());
    }
}
