package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.journal.FaultKind;
import io.liverig.options.RigOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components that go on without an end, in the midst of an update of the tree. */
class HostileComponentTests extends OnStage {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ lifetimes: { created() { while (true) {} } } }",
                "{ lifetimes: { attached() { while (true) {} } } }",
                "{ properties: { n: Number }, observers: { n() { while (true) {} } } }",
                "{ properties: { n: { type: Number, observer() { for (;;) { try { while (true) {} } finally { continue } } } } } }",
                "{ data() { while (true) {} } }",
            })
    void aLoopWithoutAnEndInAComponentStopsItsProgramAndNothingElse(String options) {
        stage.component("a", options, "{{n}}").page("{}", "<a n='{{1}}'/>");
        try (LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(Duration.ofMillis(400)))) {
            try {
                rig.open(folder).reLaunch("/p/p");
                rig.settle();
            } catch (IllegalStateException stopped) {
                assertFalse(rig.programs().get(0).isRunning());
            }
            rig.advance(Duration.ofSeconds(1));
            assertEquals(
                    1,
                    rig.faults().stream()
                            .filter(fault -> fault.kind() == FaultKind.ENDLESS)
                            .count(),
                    rig.faults().toString());
        }
    }

    @Test
    void anEventThatCausesItselfEndsInAFaultAndTheProgramGoesOn() {
        stage.component("a", "{ methods: { go() { this.triggerEvent('e') }, ok() { return 1 } } }", "")
                .page("{ on() { this.selectComponent('#x').go() } }", "<a id='x' bind:e='on'/>");
        var a = stage.open().find("a");
        a.call("go");
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("event \"e\" is triggered within 60 others"),
                stage.faults().get(0));
        assertEquals(1.0, a.call("ok"));
    }

    @Test
    void aComponentThatNestsAsDeepAsItMayWithListsInBetweenStillRuns() {
        stage.component(
                        "a",
                        "{ properties: { n: Number } }",
                        "<view wx:for='{{1}}'><block wx:if='{{n > 0}}'><a n='{{n - 1}}'/></block>{{n}} </view>")
                .page("{ data: { n: 60 } }", "<a n='{{n}}'/>");
        var page = stage.open();
        assertTrue(page.text().startsWith("0 1 2 ") && page.text().endsWith("60 "), page.text());
        page.call("setData", java.util.Map.of("n", 20));
        assertTrue(page.text().endsWith(" 19 20 "), page.text());
        assertEquals(java.util.List.of(), stage.faults());
    }
}
