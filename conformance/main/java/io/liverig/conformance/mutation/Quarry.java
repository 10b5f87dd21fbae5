package io.liverig.conformance.mutation;

import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.sandbox.ScriptFiles;
import io.liverig.tool.cli.UseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Whose mutants are hunted by Stryker's instrumenter.
 *
 * @param name how the command calls it
 * @param isOwn whether it is ours, which is asked for more than others are
 * @param profiles the profiles in which it is tried
 * @param leftOut properties that it is known to break
 * @param equivalents mutants of it that nobody can see
 */
record Quarry(
        String name,
        boolean isOwn,
        ScriptFiles files,
        List<String> profiles,
        Set<String> leftOut,
        Equivalents equivalents) {
    private static final String PACKAGE = "trtc-wx-sdk";

    /** Returns our own trtc-wx. */
    static Quarry own() {
        return new Quarry(
                "LiveRig", true, ScriptFiles.ownSdk(), List.of("document", "package"), Set.of(), Equivalents.read());
    }

    /** Returns the newest published version, which breaks what its ledger lists. */
    static Quarry published(Path npm) throws IOException {
        String version = Ledger.VERSIONS.get(Ledger.VERSIONS.size() - 1);
        Path script = new NpmPackages(npm)
                .fetch(PublishedPackage.named(PACKAGE, version))
                .orElseThrow(() -> new UseException("npm is not there, or can not reach its registry; " + PACKAGE + " "
                        + version + " is fetched by it"));
        return new Quarry(
                PACKAGE + " " + version,
                false,
                ScriptFiles.read(script),
                List.of("package"),
                Ledger.of(version).counterexamples().keySet(),
                new Equivalents(List.of()));
    }
}
