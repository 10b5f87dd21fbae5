package io.liverig.tool.smoke;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a class of ours in a JVM of its own: the same Java, options and class path, but a heap limit of its own.
 *
 * @param heap the most heap that the JVM may take, as {@code -Xmx} takes it
 * @param limit after what time of the machine's clock it is ended
 */
record ChildJvm(String heap, Duration limit) {
    /**
     * How a JVM ended.
     *
     * @param exit its exit code; -1 when it was ended for taking too long
     * @param out what it wrote to its standard output
     * @param err what it wrote to its standard error
     */
    record Outcome(int exit, String out, String err) {}

    Outcome run(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("liverig", ".out");
        Path err = Files.createTempFile("liverig", ".err");
        try {
            Process process = new ProcessBuilder(command(mainClass, arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Outcome(await(process), text(out), text(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private int await(Process process) throws InterruptedException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            return -1;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(ChildJvm::isInherited)
                .forEach(command::add);
        command.add("-Xmx" + heap);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static boolean isInherited(String option) {
        return !option.startsWith("-javaagent") && !option.startsWith("-agentlib") && !option.startsWith("-Xmx");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
