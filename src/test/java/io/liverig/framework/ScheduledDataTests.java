package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data of components and pages that is scheduled first and applied later; the end of the way to a page. */
class ScheduledDataTests extends OnStage {
    @Test
    void aPagesDataChangesWhenItsUpdatesAreApplied() {
        stage.page("""
                { data: { list: [1, 2], o: { x: 'x' } },
                  later() { this.updateData({ 'o.x': 'y' }); this.spliceArrayDataOnPath(['list'], 1, 1, [5, 6]); return [this.data.o.x, this.data.list.length] },
                  apply() { this.applyDataUpdates(); return this.data.list },
                  group() { return this.groupUpdates(() => { this.replaceDataOnPath(['list', 0], 9); this.spliceArrayDataOnPath(['list'], undefined, 0, [7]); this.replaceDataOnPath(['list', 0], 8); return this.data.list[0] }) },
                  wrong() { this.spliceArrayDataOnPath(['o'], 0, 0, [1]); this.replaceDataOnPath(['o', 'x'], 'z'); this.setData({ done: '!' }) } }
                """, "<b wx:for='{{list}}' wx:key='*this'>{{item}}</b>{{o.x}}{{done}}");
        PageHandle page = stage.open();
        assertEquals(List.of("x", 2.0), page.call("later"));
        assertEquals("12x", page.text());
        assertEquals(List.of(1.0, 5.0, 6.0), page.call("apply"));
        assertEquals("156y", page.text());
        assertEquals(1.0, page.call("group"));
        assertEquals("8567y", page.text());
        page.call("wrong");
        assertEquals("8567z!", page.text());
        assertEquals(1, stage.rig.timeline().toString().split("holds no list", -1).length - 1);
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void onRouteDoneEndsTheWayToAPageAndTheWayBack() {
        String script = "Page({ %s })"
                .formatted(List.of("onShow", "onReady", "onRouteDone", "onHide", "onUnload").stream()
                        .map(name -> name + "() { console.log(this.route, '" + name + "') }")
                        .collect(java.util.stream.Collectors.joining(", ")));
        stage.file("p/p.js", script).file("q/q.js", script);
        stage.open();
        MiniProgram program = stage.rig.programs().get(0);
        program.navigateTo("/q/q");
        stage.rig.settle();
        program.navigateBack();
        stage.rig.settle();
        assertEquals(
                List.of(
                        "p/p onShow",
                        "p/p onReady",
                        "p/p onRouteDone",
                        "p/p onHide",
                        "q/q onShow",
                        "q/q onReady",
                        "q/q onRouteDone",
                        "q/q onUnload",
                        "p/p onShow",
                        "p/p onRouteDone"),
                stage.logged());
    }

    @Test
    void whatAPageHasScheduledReachesItsComponentsWithItsNextSetData() {
        stage.component("a", "{ properties: { v: { type: Array, observer(now) { console.log(now.join()) } } } }", "")
                .page("""
                        { data: { n: 1, s: 1 }, go() { this.updateData({ n: 2 }); this.updateData({ n: 3 }); this.setData({ s: 2 }) } }
                        """, "<a v='{{[n, s]}}'/>");
        stage.open().call("go");
        assertEquals(List.of("1,1", "3,2"), stage.logged());
    }

    @Test
    void listsChangeByTheirItems() {
        stage.component("a", """
                        { properties: { list: { type: Array, value: [1, 2], observer(now) { console.log('property', now.length) } } },
                          data: { in: { own: ['x'] }, none: 1 },
                          observers: { 'list, in.own': (list, own) => console.log(list.join(), own.join()), 'none.**': () => console.log('none') },
                          methods: { at(path, index, count, items) { this.spliceArrayDataOnPath(path, index, count, items) },
                            end() { this.applyDataUpdates(); return this.data.list },
                            all() { return this.groupUpdates(() => { this.spliceArrayDataOnPath(['list'], 0, 1, [9]); this.replaceDataOnPath(['in', 'own', 0], 'z'); return this.data.list[0] }) },
                            dotted() { this.replaceDataOnPath(['in', 'a.b[0]'], 'd'); this.applyDataUpdates(); return Object.keys(this.data.in) } } }
                        """, "<b wx:for='{{list}}' wx:key='*this'>{{item}}</b>-{{in.own[0]}}{{in.own[1]}}")
                .page("{}", "<a id='a'/>");
        PageHandle page = stage.open();
        var a = page.find("#a");
        a.call("at", List.of("list"), 1, 0, List.of(5, 6));
        assertEquals("12-x", page.text());
        assertEquals(List.of(1.0, 5.0, 6.0, 2.0), a.call("end"));
        assertEquals("1562-x", page.text());
        a.call("at", List.of("list"), -1, 3, List.of(7));
        a.call("at", List.of("in", "own"), 0, 0, List.of("y"));
        a.call("end");
        assertEquals("15627-yx", page.text());
        assertEquals(List.of("1,5,6,2 x", "1,5,6,2,7 y,x"), stage.logged());
        assertEquals(1.0, a.call("all"));
        assertEquals("95627-zx", page.text());
        a.call("at", List.of("none"), 0, 0, List.of(1));
        a.call("at", List.of("list"), 0, 0, "text");
        a.call("end");
        assertEquals("95627-zx", page.text());
        assertEquals(2, stage.rig.timeline().toString().split("spliceArrayDataOnPath", -1).length - 1);
        assertEquals(List.of("own", "a.b[0]"), a.call("dotted"));
    }
}
