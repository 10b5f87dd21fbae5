package io.liverig.conformance.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A JVM with little memory that runs one main and is killed when it takes too long.
 *
 * @param heapMegabytes how much memory its heap may have
 * @param seconds how long it may take, by the wall
 */
record SmallJvm(int heapMegabytes, int seconds) {
    /**
     * What a JVM said, and how it ended.
     *
     * @param lines its standard output
     * @param errors its error output
     * @param end "" when it ended well
     */
    record Ran(List<String> lines, List<String> errors, String end) {}

    /** Runs a class's main; throws when no JVM could be started. */
    Ran run(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        Process jvm = new ProcessBuilder(command).start();
        CompletableFuture<List<String>> out =
                CompletableFuture.supplyAsync(() -> lines(jvm.inputReader(StandardCharsets.UTF_8)));
        CompletableFuture<List<String>> err = CompletableFuture.supplyAsync(
                () -> lines(new BufferedReader(new InputStreamReader(jvm.getErrorStream(), StandardCharsets.UTF_8))));
        try {
            String end = "";
            if (!jvm.waitFor(seconds, TimeUnit.SECONDS)) {
                jvm.destroyForcibly();
                end = "it did not end within " + seconds + " s";
            } else if (jvm.exitValue() != 0) {
                end = "the JVM ended with " + jvm.exitValue();
            }
            return new Ran(out.get(seconds, TimeUnit.SECONDS), err.get(seconds, TimeUnit.SECONDS), end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a JVM ran", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("what a JVM says can not be read: " + Objects.requireNonNullElse(e.getCause(), e), e);
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static List<String> lines(BufferedReader reader) {
        return reader.lines().filter(line -> !line.startsWith("SLF4J")).toList();
    }
}
