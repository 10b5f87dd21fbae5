package io.liverig.conformance.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main flows through the example's call page, its wxml and handlers, with our rooms and components behind them. */
class PageFlowTests {
    private static final List<Flow> FLOWS = Stream.of(
                    RoomFlows.all(), LeavingFlows.all(), MediaFlows.all(), PictureFlows.all(), ScriptedFlows.all())
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPageWithOursHearsWhatTheDocumentDemands() throws IOException {
        Path program = SdkUnderTest.OURS.program(folder);
        assertAll(FLOWS.stream().map(flow -> () -> assertEquals(flow.expected(), flow.told(program), flow.name())));
    }

    @Test
    void aPageWithOursInThePackagesProfileDiffersByTheProfileOnly() throws IOException {
        Path program = SdkUnderTest.OURS_AS_PACKAGE.program(folder);
        assertAll(FLOWS.stream()
                .map(flow -> () ->
                        assertEquals(flow.expectedOf(SdkUnderTest.OURS_AS_PACKAGE), flow.told(program), flow.name())));
    }

    @Test
    void aPageWithThePublishedPackageHearsTheSameButForTheListedDifferences() throws IOException {
        Path program = SdkUnderTest.PUBLISHED.program(folder);
        FLOWS.forEach(flow -> flow.published().stream()
                .map(Flow.Difference::reason)
                .distinct()
                .forEach(reason -> System.out.println("differs: trtc-wx-sdk@1.1.15: " + flow.name() + ": " + reason)));
        assertAll(FLOWS.stream()
                .map(flow ->
                        () -> assertEquals(flow.expectedOf(SdkUnderTest.PUBLISHED), flow.told(program), flow.name())));
    }

    @Test
    void everyFlowDemandsSomethingAndHasANameOfItsOwn() {
        FLOWS.forEach(flow -> assertFalse(flow.expected().isEmpty(), flow.name()));
        assertEquals(FLOWS.size(), FLOWS.stream().map(Flow::name).distinct().count());
    }

    @Test
    void aDifferenceThatNamesNoDemandedLineIsRefused() {
        Flow flow = Flow.of("x", stage -> {}, "LOCAL_JOIN").but("LOCAL_LEAVE", "", "none");
        assertThrows(IllegalStateException.class, () -> flow.expectedOf(SdkUnderTest.PUBLISHED));
    }

    @Test
    void whatIsScriptedIsListedAndNotThereYet() throws IOException {
        List<Flow> scripted =
                FLOWS.stream().filter(flow -> !flow.scripted().isEmpty()).toList();
        scripted.forEach(flow -> System.out.println("scripted: " + flow.name() + ": " + flow.scripted()));
        assertEquals(ScriptedFlows.all().stream().map(Flow::name).toList(), names(scripted));
        TreeSet<String> listed = scripted.stream()
                .map(Flow::missing)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> missing = new TreeSet<>(missing(SdkUnderTest.OURS.program(folder)));
        assertEquals(listed, missing, "a flow whose components can do it by now is scripted no longer");
    }

    private static List<String> names(List<Flow> flows) {
        return flows.stream().map(Flow::name).toList();
    }

    /** Returns what the rig says is missing when a page takes pictures without a script. */
    private static Set<String> missing(Path program) {
        try (CallStage stage = new CallStage(program)) {
            stage.enter();
            stage.bob();
            stage.callPusher("snapshot", Map.of());
            stage.callPlayer("bob_main", "snapshot", Map.of());
            return stage.notImplemented().keySet();
        }
    }
}
