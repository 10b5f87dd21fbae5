package io.liverig.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Brings published packages to tests; a test whose package cannot be fetched is skipped, by name, and counted. */
public final class Published {
    private static final AtomicInteger SKIPPED = new AtomicInteger();
    private static final Map<String, Optional<Path>> FETCHED = new ConcurrentHashMap<>();

    private Published() {}

    /** Returns the main script of a package, or skips the test. */
    public static Path script(String name) throws IOException {
        return script(PublishedPackage.named(name));
    }

    /** Returns the main script of one version of a package, or skips the test. */
    public static Path script(PublishedPackage wanted) throws IOException {
        Optional<Path> script = FETCHED.get(wanted.toString());
        if (script == null) {
            script = new NpmPackages(Path.of("target", "npm").toAbsolutePath()).fetch(wanted);
            FETCHED.put(wanted.toString(), script);
        }
        if (script.isEmpty()) {
            skip(wanted + " was not compared");
        }
        return script.orElseThrow();
    }

    /** Skips the test, because npm is not there; {@code what} was to be done with what it brings. */
    public static void skip(String what) {
        String said = "skipped: npm is not there, " + what;
        System.out.println(said + " (" + SKIPPED.incrementAndGet() + " so far)");
        Assumptions.abort(said);
    }
}
