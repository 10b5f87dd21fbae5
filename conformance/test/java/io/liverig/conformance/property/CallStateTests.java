package io.liverig.conformance.property;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.mutation.Mutant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;
import org.opentest4j.AssertionFailedError;

/** LiveRig's own trtc-wx as a state machine: whatever happens in a call, it stays what the reference model says. */
class CallStateTests {
    private static final int LONGEST = 16;

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    @AddLifecycleHook(SeedOfTheProperty.class)
    void aCallIsWhatTheModelSays(@ForAll("calls") ActionChain<Call> chain) {
        judge(chain);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    @AddLifecycleHook(SeedOfTheProperty.class)
    void aCallInTheProfileOfThePackageIsWhatTheModelSays(@ForAll("callsAsPackage") ActionChain<Call> chain) {
        judge(chain);
    }

    private static void judge(ActionChain<Call> chain) {
        Call call = chain.run();
        Statistics.label("streams at the end")
                .collect(call.streams().isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share >= 50));
        chain.transformations().forEach(action -> Statistics.label("actions").collect(action.split(" ")[0]));
        Statistics.label("actions")
                .coverage(coverage ->
                        CallActions.NAMES.forEach(name -> coverage.check(name).count(count -> count > 0)));
    }

    @Example
    @AddLifecycleHook(SeedOfTheProperty.class)
    void aBrokenCallIsFound() {
        Mutant broken = Mutant.ALL.stream()
                .filter(each -> each.name().equals("new-address-undoes-the-small-variant"))
                .findFirst()
                .orElseThrow();
        try (Bench bench = new Bench(broken.applied())) {
            Arbitrary<ActionChain<Call>> chains = CallActions.chains(() -> new Call(bench, "document"))
                    .withMaxTransformations(LONGEST)
                    .map(chain -> chain);
            AssertionFailedError found = assertThrows(
                    AssertionFailedError.class,
                    () -> chains.sampleStream().limit(60).forEach(ActionChain::run));
            assertTrue(String.valueOf(found.getMessage()).contains("switch "), found.getMessage());
        }
    }

    @Provide
    Arbitrary<ActionChain<Call>> calls() {
        return chains("document");
    }

    @Provide
    Arbitrary<ActionChain<Call>> callsAsPackage() {
        return chains("package");
    }

    private static Arbitrary<ActionChain<Call>> chains(String profile) {
        return CallActions.chains(() -> new Call(TapeProperties.bench(profile), profile))
                .withMaxTransformations(LONGEST);
    }
}
