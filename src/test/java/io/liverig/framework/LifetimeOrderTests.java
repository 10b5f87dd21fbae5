package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of lifetimes of nested and slotted components, of page lifetimes, and what a throw in one does. */
class LifetimeOrderTests extends OnStage {
    private static String told(String name) {
        StringBuilder all = new StringBuilder("lifetimes: { ");
        for (String moment : List.of("created", "attached", "ready", "moved", "detached")) {
            all.append(moment + "() { console.log('" + name + " " + moment + "') }, ");
        }
        return all + "}, pageLifetimes: { show() { console.log('" + name + " show') }, hide() { console.log('" + name
                + " hide') } }";
    }

    private void nested() {
        stage.component("in", "{ " + told("in") + " }", "")
                .component("slotted", "{ " + told("slotted") + " }", "")
                .component("out", "{ " + told("out") + " }", "<in/><slot/>");
    }

    @Test
    void insidesAreCreatedFirstAndAttachedAfterWhatIsAround() {
        nested();
        PageHandle page = showing("{ on: false }", "<view wx:if='{{on}}'><out><slotted/></out></view>");
        List<String> made = List.of(
                "in created", "out created", "slotted created", "out attached", "in attached", "slotted attached");
        assertEquals(
                made,
                heard(() -> set(page, "{'on': true}")).stream()
                        .filter(line -> !line.endsWith("ready") && !line.endsWith("show"))
                        .toList());
        assertEquals(
                List.of("slotted detached", "in detached", "out detached"), heard(() -> set(page, "{'on': false}")));
    }

    @Test
    void pageLifetimesReachEveryComponentFromTheOutsideIn() {
        nested();
        stage.page("{}", "<out><slotted/></out><in/>");
        stage.open();
        List<String> order = List.of("out", "in", "slotted", "in");
        assertEquals(order.stream().map(name -> name + " show").toList(), only("show", stage.logged()));
        List<String> hidden = heard(() -> {
            stage.rig.programs().get(0).navigateTo("/q/q");
            stage.rig.settle();
        });
        assertEquals(order.stream().map(name -> name + " hide").toList(), only("hide", hidden));
    }

    private static List<String> only(String moment, List<String> lines) {
        return lines.stream().filter(line -> line.endsWith(" " + moment)).toList();
    }

    @Test
    void everyThrowOfALifetimeOrAnObserverReachesTheErrorLifetimeOnce() {
        ElementHandle a = alone("""
                { lifetimes: { created() { throw new Error('one') }, attached() { throw new Error('two') }, error(e) { console.log(e.message) } },
                  properties: { p: { type: Number, observer() { throw new Error('four') } } }, observers: { n() { throw new Error('three') } } }""", "{{n}}");
        set(a, "{'n': 1}");
        assertEquals("1", a.text());
        set(a, "{'p': 1}");
        assertEquals(List.of("one", "two", "three", "four"), stage.logged());
        assertEquals(4, stage.faults().size());
        assertTrue(stage.faults().get(3).contains("four"), stage.faults().get(3));
    }

    @Test
    void theOldFormOfALifetimeCountsWhereTheNewOneIsMissing() {
        stage.component(
                        "a",
                        "{ created() { console.log('old created') }, attached() { console.log('old attached') }, detached() { console.log('old detached') },"
                                + " lifetimes: { attached() { console.log('new attached') } } }",
                        "")
                .page("{ data: { on: true } }", "<a wx:if='{{on}}'/>");
        PageHandle page = stage.open();
        set(page, "{'on': false}");
        assertLogged("old created", "new attached", "old detached");
    }

    @Test
    void dataSetInCreatedAndAttachedIsShownAtOnce() {
        assertEquals(
                "made here",
                alone(
                                "{ data: { c: '', a: '' }, lifetimes: { created() { this.setData({ c: 'made' }) }, attached() { this.setData({ a: 'here' }) } } }",
                                "{{c}} {{a}}")
                        .text());
    }

    @Test
    void whatIsDetachedHearsNoMoreOfItsPage() {
        nested();
        PageHandle page = showing("{ on: true }", "<in wx:if='{{on}}'/>");
        set(page, "{'on': false}");
        assertEquals(List.of(), heard(() -> {
            stage.rig.programs().get(0).navigateTo("/q/q");
            stage.rig.settle();
            stage.rig.programs().get(0).navigateBack();
            stage.rig.settle();
        }));
    }

    @Test
    void whatIsDetachedMayStillSetDataAndShowsNothing() {
        stage.component(
                        "a",
                        "{ data: { n: 1 }, lifetimes: { detached() { setTimeout(() => { this.setData({ n: 2 }); console.log(this.data.n) }, 100) } } }",
                        "{{n}}")
                .page("{ data: { on: true } }", "<a wx:if='{{on}}'/>");
        PageHandle page = stage.open();
        set(page, "{'on': false}");
        stage.rig.advance(java.time.Duration.ofMillis(200));
        assertLogged("2");
        assertEquals("", page.text());
    }
}
