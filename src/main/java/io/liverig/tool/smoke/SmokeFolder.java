package io.liverig.tool.smoke;

import io.liverig.data.Json;
import io.liverig.tool.FaultLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks many programs of strangers, each in a JVM of its own, so that none takes the others' heap or time.
 *
 * @param mainClass the class whose {@code smoke DIR --json} checks one program
 * @param flags further arguments for it
 * @param jobs how many run at a time
 */
public record SmokeFolder(String mainClass, List<String> flags, int jobs) {
    private static final String HEAP = "1g";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int UNREADABLE = 2;

    /** Checks each program; the results come in the order of the programs. */
    public List<ProgramResult> check(Path folder, List<Path> programs) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Future<ProgramResult>> running = new ArrayList<>();
            for (Path program : programs) {
                String name = folder.relativize(program).toString();
                running.add(pool.submit(() -> check(name, program)));
            }
            List<ProgramResult> results = new ArrayList<>();
            for (Future<ProgramResult> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private ProgramResult check(String name, Path program) throws IOException, InterruptedException {
        if (!Files.isReadable(program)) {
            return ProgramResult.failed(
                    name, FaultLine.own("UNREADABLE", program + ": access is denied", "Allow this user to read it"));
        }
        List<String> arguments = new ArrayList<>(List.of("smoke", program.toString(), "--json"));
        arguments.addAll(flags);
        ChildJvm.Outcome outcome = new ChildJvm(HEAP, LIMIT).run(mainClass, arguments);
        if (outcome.exit() == UNREADABLE) {
            return ProgramResult.failed(
                    name, FaultLine.own("UNREADABLE", outcome.err().strip(), null));
        }
        if (outcome.exit() == -1) {
            return ProgramResult.failed(
                    name,
                    FaultLine.own(
                            "TIMEOUT",
                            "the check took longer than " + LIMIT.toSeconds() + " s and was ended",
                            "Check the program alone: liverig smoke " + program));
        }
        return read(name, program, outcome);
    }

    private static ProgramResult read(String name, Path program, ChildJvm.Outcome outcome) {
        try {
            if (Json.read(outcome.out()) instanceof Map<?, ?> data) {
                return ProgramResult.from(name, data);
            }
        } catch (IOException notJson) {
            // The JVM ended before it could write; what it said to its standard error is all there is.
        }
        List<String> said = outcome.err().lines().toList();
        String last =
                said.isEmpty() ? "it said nothing" : String.join(" | ", said.subList(0, Math.min(3, said.size())));
        return ProgramResult.failed(
                name,
                FaultLine.own(
                        "CRASHED",
                        "the JVM of the check ended with " + outcome.exit() + ": " + last,
                        "Check the program alone: liverig smoke " + program));
    }
}
