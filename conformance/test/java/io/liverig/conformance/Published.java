package io.liverig.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Brings published packages to tests; a test whose package can not be fetched is skipped, by name, and counted. */
final class Published {
    private static final AtomicInteger SKIPPED = new AtomicInteger();
    private static final Map<String, Optional<Path>> FETCHED = new ConcurrentHashMap<>();

    private Published() {}

    /** Returns the main script of a package, or skips the test. */
    static Path script(String name) throws IOException {
        PublishedPackage wanted = PublishedPackage.named(name);
        Optional<Path> script = FETCHED.get(name);
        if (script == null) {
            script = new NpmPackages(Path.of("target", "npm").toAbsolutePath()).fetch(wanted);
            FETCHED.put(name, script);
        }
        if (script.isEmpty()) {
            String said = "skipped: npm is not there, " + wanted + " was not compared";
            System.out.println(said + " (" + SKIPPED.incrementAndGet() + " so far)");
            Assumptions.abort(said);
        }
        return script.get();
    }
}
