package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program that keeps more and more is found before the heap is full, in a small JVM of its own; the healthy one beside
 * it, which allocates much more and keeps nothing, ticks on.
 */
class HoardTests {
    private static final String ALLOCATES_MUCH = "Page({ data: { n: 0 }, onLoad() { setInterval(() => {"
            + " let t = 0; for (let i = 0; i < 40; i++) t += new Array(10000).fill(i).length;"
            + " this.setData({ n: this.data.n + 1 }) }, 100) } })";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page({ onLoad() { const kept = [];\n setInterval(() => { kept.push(new Array(3000).fill(kept.length)) }, 10) } })",
                "Page({ onLoad() {\n setInterval(() => { console.log('x'.repeat(9000) + Math.random()) }, 1) } })",
                "Page({ onLoad() {\n setInterval(() => { for (let i = 0; i < 100; i++) setTimeout(() => i, 1e9) }, 10) } })",
                "Page({ onLoad() {\n setInterval(() => { this.setData({ ['k' + Math.random()]: 'x'.repeat(9000) }) }, 10) } })"
            })
    void theOneThatHoardsIsStoppedAndTheOneThatAllocatesIsNot(String hoarder) throws IOException, InterruptedException {
        ProgramFolder.in(folder, "healthy").page(ALLOCATES_MUCH);
        ProgramFolder.in(folder, "bad").page(hoarder);
        String said = inASmallJvm();
        assertTrue(said.contains("healthy runs, bad was stopped, n is right"), said);
        assertTrue(said.contains("pages/a/a.js:2:"), said);
        assertTrue(said.contains("keeps more and more memory"), said);
    }

    private String inASmallJvm() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Dpolyglot.engine.WarnInterpreterOnly=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(jvm.waitFor(1, TimeUnit.MINUTES), said);
        assertEquals(0, jvm.exitValue(), said);
        return said;
    }

    /** What runs in the small JVM. */
    static final class Small {
        private static final int SECONDS = 400;

        private Small() {}

        /** Runs both programs until one is stopped. */
        public static void main(String[] args) {
            try (LiveRig rig = LiveRig.create()) {
                MiniProgram healthy = rig.open(Path.of(args[0], "healthy"));
                PageHandle page = healthy.start();
                MiniProgram bad = rig.open(Path.of(args[0], "bad"));
                bad.start();
                int seconds = 0;
                while (seconds < SECONDS && bad.isRunning()) {
                    rig.advance(Duration.ofSeconds(1));
                    seconds++;
                }
                System.out.println((healthy.isRunning() ? "healthy runs" : "healthy was stopped")
                        + (bad.isRunning() ? ", bad runs" : ", bad was stopped")
                        + (Objects.equals(page.data("n"), seconds * 10.0)
                                ? ", n is right"
                                : ", n is " + page.data("n")));
                rig.faults().forEach(fault -> System.out.println(fault.text()));
            }
        }
    }
}
