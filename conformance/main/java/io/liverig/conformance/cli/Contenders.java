package io.liverig.conformance.cli;

import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Known;
import io.liverig.conformance.engine.LoadCheck;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.ledger.LedgerFile;
import io.liverig.tool.cli.UseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a matrix.
 *
 * @param implementations the implementations, in order
 * @param ledgers the ledgers of those that are published versions
 * @param baselines what is known of others
 */
record Contenders(
        List<Implementation> implementations,
        Map<Implementation, Ledger> ledgers,
        Map<Implementation, Ledger> baselines) {
    private static final String PACKAGE = "trtc-wx-sdk";

    /** Returns the implementations of files, all in one profile. */
    static Contenders files(List<Path> files, String profile) {
        return new Contenders(files.stream().map(file -> read(file, profile)).toList(), Map.of(), Map.of());
    }

    /** Returns ours, in each of the profiles. */
    static Contenders own(List<String> profiles) {
        return new Contenders(profiles.stream().map(Implementation::own).toList(), Map.of(), Map.of());
    }

    /** Adds what is known, one ledger an implementation. */
    Contenders withBaselines(List<Path> files) {
        if (files.isEmpty()) {
            return this;
        }
        if (files.size() != implementations.size()) {
            throw new UseException("there are " + files.size() + " --baseline for " + implementations.size()
                    + " implementations; give one for each --sdk, in the same order");
        }
        Map<Implementation, Ledger> known = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            try {
                known.put(implementations.get(i), LedgerFile.ledger(files.get(i)));
            } catch (IllegalArgumentException e) {
                throw new UseException("--baseline " + e.getMessage());
            }
        }
        return new Contenders(implementations, ledgers, known);
    }

    static Implementation read(Path file, String profile) {
        if (!Files.exists(file)) {
            throw new UseException("there is no file " + file + "; --sdk names the first file of an implementation");
        }
        Implementation read = Implementation.read(file.toString(), file, profile);
        String trouble = LoadCheck.trouble(read);
        if (!trouble.isEmpty()) {
            throw new UseException(trouble);
        }
        return read;
    }

    /**
     * Adds the published versions, each with its ledger; one that cannot be fetched is left out and told.
     *
     * @param npm the folder in which packages are kept
     */
    Contenders andPublished(Path npm, List<String> skipped) throws IOException {
        List<Implementation> all = new ArrayList<>(implementations);
        Map<Implementation, Ledger> known = new LinkedHashMap<>(ledgers);
        for (String version : Ledger.VERSIONS) {
            PublishedPackage wanted = PublishedPackage.named(PACKAGE, version);
            Optional<Path> script = new NpmPackages(npm).fetch(wanted);
            if (script.isEmpty()) {
                skipped.add("skipped: npm is not there, " + wanted + " was not tried");
                continue;
            }
            Implementation published = Implementation.read(version, script.get(), "package");
            all.add(published);
            known.put(published, Ledger.of(version));
        }
        return new Contenders(List.copyOf(all), known, baselines);
    }

    /** Returns what a matrix has to know of them. */
    Map<Implementation, Known> known(long seed) {
        Map<Implementation, Known> known = new LinkedHashMap<>();
        baselines.forEach((implementation, ledger) -> known.put(implementation, ledger.asBaseline(seed)));
        ledgers.forEach((implementation, ledger) -> known.put(implementation, ledger.known()));
        return known;
    }
}
