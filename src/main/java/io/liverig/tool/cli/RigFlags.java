package io.liverig.tool.cli;

import io.liverig.options.RigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags of every command that makes a rig. */
final class RigFlags {
    @Option(names = "--sdk", paramLabel = "FILE", description = "A JavaScript file in place of trtc-wx.")
    private @Nullable Path sdk;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where all chance begins; the same seed gives the same timeline. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--platform",
            defaultValue = "ios",
            description = "What the phones are: ios, android, devtools. Default: ${DEFAULT-VALUE}.")
    private String platform = "ios";

    @Option(
            names = "--turn-limit",
            paramLabel = "TIME",
            hidden = true,
            description = "How long one call into a script may take on the machine's clock, such as 500ms.")
    private @Nullable Duration turnLimit;

    RigOptions options() {
        if (sdk != null && !Files.isRegularFile(sdk)) {
            throw new UseException("--sdk " + sdk + ": there is no such file; name one JavaScript file");
        }
        RigOptions options = RigOptions.DEFAULT.withSeed(seed).withSdk(sdk);
        try {
            options = options.withPlatform(platform);
        } catch (IllegalArgumentException e) {
            throw new UseException("--platform: " + e.getMessage());
        }
        return turnLimit == null ? options : options.withTurnLimit(turnLimit);
    }

    /** Returns the flags as arguments for a JVM that does the same. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--seed", String.valueOf(seed), "--platform", platform));
        if (sdk != null) {
            arguments.addAll(List.of("--sdk", sdk.toAbsolutePath().toString()));
        }
        if (turnLimit != null) {
            arguments.addAll(List.of("--turn-limit", turnLimit.toMillis() + "ms"));
        }
        return arguments;
    }
}
