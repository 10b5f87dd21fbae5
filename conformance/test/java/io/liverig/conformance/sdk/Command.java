package io.liverig.conformance.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A command of Node's world. */
record Command(List<String> words) {
    private static final long SECONDS = 120;

    /** How a command ended, and what it printed. */
    record Outcome(int code, String printed) {}

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    /**
     * Runs it in a folder.
     *
     * @param untested what is not tested when there is no such command, and the test is skipped
     */
    Outcome run(Path folder, String untested) throws IOException, InterruptedException {
        Path output = Files.createTempFile("liverig", ".txt");
        try {
            Process process = start(folder, output, untested);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(words + " ran for longer than " + SECONDS + " seconds");
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    private Process start(Path folder, Path output, String untested) {
        try {
            return new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            String said = "skipped: " + words.get(0) + " is not there, " + untested;
            System.out.println(said);
            return Assumptions.abort(said);
        }
    }
}
