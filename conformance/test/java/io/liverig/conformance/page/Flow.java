package io.liverig.conformance.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One main flow of a call page, and what the API document demands that the page hears and shows.
 *
 * @param name what happens
 * @param scripted what no component does yet and the flow does in its place; "" when all comes from rooms and components
 * @param missing the name that the rig counts as not implemented without the script; "" when nothing is scripted
 * @param steps what is done
 * @param expected the lines that the document demands
 * @param published where the published package differs: an expected line, what it tells instead, and why
 */
record Flow(
        String name, String scripted, String missing, Steps steps, List<String> expected, List<Difference> published) {
    /** What is done on a stage. */
    interface Steps {
        void run(CallStage stage);
    }

    /**
     * A line in which the published package differs.
     *
     * @param demanded the line that the document demands
     * @param told what is told instead; "" for nothing
     * @param reason why, or where the document says otherwise
     * @param ofTheProfile whether ours tells so too in the profile {@code package}
     */
    record Difference(String demanded, String told, String reason, boolean ofTheProfile) {}

    static Flow of(String name, Steps steps, String expected) {
        return new Flow(name, "", "", steps, expected.strip().lines().toList(), List.of());
    }

    /** Returns the flow with a line in which the published package differs, and ours never. */
    Flow but(String demanded, String told, String reason) {
        return but(List.of(new Difference(demanded, told, reason, false)));
    }

    /** Returns the flow with a line in which the published package differs, and ours in its profile. */
    Flow butByProfile(String demanded, String told, String reason) {
        return but(List.of(new Difference(demanded, told, reason, true)));
    }

    Flow but(List<Difference> more) {
        List<Difference> all = new ArrayList<>(published);
        all.addAll(more);
        return new Flow(name, scripted, missing, steps, expected, List.copyOf(all));
    }

    Flow scripted(String what, String notImplemented) {
        return new Flow(name, what, notImplemented, steps, expected, published);
    }

    /** Runs the flow on a program. */
    List<String> told(Path program) {
        try (CallStage stage = new CallStage(program)) {
            steps.run(stage);
            return stage.told();
        }
    }

    /**
     * Returns what an SDK is expected to tell.
     *
     * @throws IllegalStateException when a difference names a line that is not demanded
     */
    List<String> expectedOf(SdkUnderTest sdk) {
        List<String> lines = new ArrayList<>(expected);
        for (Difference each : published) {
            if (sdk == SdkUnderTest.OURS || (sdk == SdkUnderTest.OURS_AS_PACKAGE && !each.ofTheProfile())) {
                continue;
            }
            if (!lines.contains(each.demanded())) {
                throw new IllegalStateException(name + ": no such line is demanded: " + each.demanded());
            }
            lines.replaceAll(line -> line.equals(each.demanded()) ? each.told() : line);
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    @Override
    public String toString() {
        return name;
    }
}
