package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events of components and through components. */
class EventTests extends OnStage {
    private static final String SAY = "say(e) { console.log(e.currentTarget.id, e.target.id, e.detail) }";

    /** A component in a slot of another one, with listeners everywhere; the inner one triggers. */
    private void trigger(String options) {
        stage.component("inner", "{ methods: { go(o) { this.triggerEvent('e', 1, o) } } }", "")
                .component(
                        "outer",
                        "{ methods: { " + SAY + " } }",
                        "<view id='around' bind:e='say' capture-bind:e='say'><inner id='in' bind:e='say' capture-bind:e='say'/></view>")
                .page(
                        "{ " + SAY + " }",
                        "<view id='top' bind:e='say' capture-bind:e='say'><outer id='out' bind:e='say' capture-bind:e='say'/></view>");
        PageHandle page = stage.open();
        if (options.isEmpty()) {
            page.find("outer >>> inner").call("go");
        } else {
            page.find("outer >>> inner").call("go", (Object) Map.of(
                    "bubbles",
                    options.contains("b"),
                    "composed",
                    options.contains("c"),
                    "capturePhase",
                    options.contains("p")));
        }
    }

    @Test
    void anEventReachesOnlyItsOwnComponentUnlessItBubbles() {
        trigger("");
        assertEquals(List.of("in in 1"), stage.logged());
    }

    @Test
    void anEventOfAComponentThatIsBeingMadeMeetsAtMostItsOwnTag() {
        stage.component(
                        "inner",
                        "{ properties: { n: { type: Number, observer() { this.go('given') } } },"
                                + " methods: { go(when) { this.triggerEvent('e', when, { bubbles: true, composed: true }) } },"
                                + " lifetimes: { created() { this.go('created') }, attached() { this.go('attached') } } }",
                        "")
                .page("{ " + SAY + " }", "<view id='top' bind:e='say'><inner id='in' bind:e='say' n='1'/></view>");
        stage.open();
        assertEquals(List.of("in in given", "in in attached", "top in attached"), stage.logged());
    }

    @Test
    void anEventThatBubblesStaysInItsTree() {
        trigger("b");
        assertEquals(List.of("in in 1", "around in 1"), stage.logged());
    }

    @Test
    void anEventThatIsComposedLeavesTheComponentAndHasTheTargetThatEachTreeSees() {
        trigger("bc");
        assertEquals(List.of("in in 1", "around in 1", "out out 1", "top out 1"), stage.logged());
    }

    @Test
    void theCapturePhaseGoesTheWayDownFirst() {
        trigger("bcp");
        assertEquals(
                List.of(
                        "top out 1",
                        "out out 1",
                        "around in 1",
                        "in in 1",
                        "in in 1",
                        "around in 1",
                        "out out 1",
                        "top out 1"),
                stage.logged());
    }

    @Test
    void theCapturePhaseComesAlsoToAnEventThatDoesNotBubble() {
        trigger("p");
        assertEquals(List.of("around in 1", "in in 1", "in in 1"), stage.logged());
    }

    @Test
    void catchEndsTheWay() {
        stage.component(
                        "inner",
                        "{ methods: { go() { this.triggerEvent('e', 1, { bubbles: true, composed: true }) } } }",
                        "")
                .page(
                        "{ " + SAY + " }",
                        "<view id='top' bind:e='say'><view id='mid' catch:e='say'><inner id='in' bind:e='say'/></view></view>");
        stage.open().find("inner").call("go");
        assertEquals(List.of("in in 1", "mid in 1"), stage.logged());
    }

    @Test
    void ofMutBindOnlyTheFirstIsCalled() {
        stage.component("inner", "{ methods: { go() { this.triggerEvent('e', 1, { bubbles: true }) } } }", "")
                .page(
                        "{ " + SAY + " }",
                        "<view id='top' mut-bind:e='say'><view id='mid' bind:e='say'><inner id='in' mut-bind:e='say'/></view></view>");
        stage.open().find("inner").call("go");
        assertEquals(List.of("in in 1", "mid in 1"), stage.logged());
    }

    @Test
    void aTapInASlotGoesThroughTheComponentThatShowsIt() {
        stage.component(
                        "box",
                        "{ methods: { " + SAY.replace("e.detail", "'box'") + " } }",
                        "<view id='frame' bindtap='say'><slot/></view>")
                .page(
                        "{ " + SAY.replace("e.detail", "'page'") + " }",
                        "<view id='top' bindtap='say'><box id='box' bindtap='say'><view id='x' bindtap='say'/></box></view>");
        stage.open().find("#x").tap();
        assertEquals(List.of("x x page", "frame  box", "box x page", "top x page"), stage.logged());
    }

    @Test
    void aTapInsideAComponentIsATapOnItForItsUser() {
        stage.component(
                        "box",
                        "{ methods: { " + SAY.replace("e.detail", "'box'") + " } }",
                        "<view id='in' bindtap='say'/>")
                .page(
                        "{ " + SAY.replace("e.detail", "e.mark.m, e.target.dataset.n") + " }",
                        "<view id='top' bindtap='say' mark:m='k'><box id='box' data-n='{{3}}'/></view>");
        stage.open().find("box").find("#in").tap();
        assertEquals(List.of("in in box", "top box k 3"), stage.logged());
    }

    @Test
    void theDetailIsTheVeryObjectThatIsSent() {
        stage.component(
                        "a",
                        "{ methods: { go() { const d = { f: () => 5 }; this.triggerEvent('e', d); console.log(d.seen) } } }",
                        "")
                .page("{ on(e) { e.detail.seen = e.detail.f() } }", "<a bind:e='on'/>");
        stage.open().find("a").call("go");
        assertEquals(List.of("5"), stage.logged());
    }

    @Test
    void aHandlerThatThrowsIsAFaultAndTheOthersRun() {
        stage.component(
                        "a",
                        "{ methods: { go() { this.triggerEvent('e', 1, { bubbles: true }); console.log('after') } } }",
                        "")
                .page(
                        "{ bad() {\n throw new Error('bad') }, " + SAY + " }",
                        "<view id='top' bind:e='say'><a id='x' bind:e='bad'/></view>");
        stage.open().find("a").call("go");
        assertEquals(List.of("top x 1", "after"), stage.logged());
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).startsWith("p/p.js:2:8: Error: bad (in bind:e on <a> bad)"),
                stage.faults().get(0));
    }

    @Test
    void aHandlerThatIsNotThereIsAFaultThatNamesTheComponent() {
        stage.component("a", "{}", "<view id='x' bindtap='gone'/>").page("{}", "<a/>");
        stage.open().find("a >>> #x").tap();
        assertEquals(
                List.of(
                        "c/a.wxml:1:14: component <a> (c/a) in p/p has no method \"gone\" for bindtap on <view>. Add it to the methods of Component({...}), or correct the name in the template"),
                stage.faults());
    }

    @Test
    void everyBindingOfComponentsCanBeCheckedWithoutCallingIt() {
        stage.component("a", "{ methods: { there() {} } }", "<view bindtap='there' bindlongpress='gone'/>")
                .page("{}", "<a/>");
        stage.open().checkHandlers();
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("has no method \"gone\""),
                stage.faults().get(0));
    }

    @Test
    void whatAPageSetsInAHandlerReachesTheComponentBeforeItsTriggerReturns() {
        stage.component(
                        "a",
                        "{ properties: { n: Number }, methods: { go() { this.triggerEvent('e', 5); console.log(this.data.n) } } }",
                        "")
                .page("{ data: { n: 1 }, on(e) { this.setData({ n: e.detail }) } }", "<a n='{{n}}' bind:e='on'/>");
        stage.open().find("a").call("go");
        assertEquals(List.of("5"), stage.logged());
    }

    @Test
    void aComponentThatIsAttachedInAnUpdateMayChangeTheDataOfItsPage() {
        stage.component("a", "{ lifetimes: { attached() { this.triggerEvent('e') } } }", "")
                .page(
                        "{ data: { on: false, n: 0 }, on() { this.setData({ n: this.data.n + 1, on: true }) } }",
                        "<a wx:if='{{on}}' bind:e='on'/>{{n}}");
        PageHandle page = stage.open();
        page.call("setData", Map.of("on", true));
        assertEquals("1", page.text());
        assertEquals(List.of(), stage.faults());
    }
}
