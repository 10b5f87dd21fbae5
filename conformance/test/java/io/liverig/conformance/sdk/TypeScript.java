package io.liverig.conformance.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.conformance.Folders;
import io.liverig.conformance.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of TypeScript that has the package in its node_modules, for the real compiler; without npm or Node the test
 * is skipped.
 */
final class TypeScript {
    private static final Pattern COMPLAINT = Pattern.compile("(?:(.+)\\((\\d+),\\d+\\): )?error (TS\\d+): (.*)");
    private static final String WECHAT = "miniprogram-api-typings";

    private final Path folder;
    private final Path compiler;
    private String types = "";

    /**
     * What the compiler says of a line.
     *
     * @param file "" when it is of none
     * @param line from 1; 0 when it is of none
     */
    record Complaint(String file, int line, String code, String text) {}

    private TypeScript(Path folder, Path compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    static TypeScript in(Path folder) throws IOException {
        TypeScript made = new TypeScript(folder, Published.script("typescript"));
        SdkPackage.installIn(folder.resolve("node_modules"));
        return made;
    }

    /** Adds WeChat's own typings: Page, wx and the events of the tags. */
    TypeScript withWeChat() throws IOException {
        Path typings = Objects.requireNonNull(Published.script(WECHAT).getParent());
        Folders.copy(typings, folder.resolve("node_modules").resolve(WECHAT));
        types = '"' + WECHAT + '"';
        return this;
    }

    TypeScript file(String name, String text) throws IOException {
        Folders.write(folder.resolve(name), text);
        return this;
    }

    /** Compiles everything strictly and returns what the compiler says. */
    List<Complaint> complaints() throws IOException, InterruptedException {
        file("tsconfig.json", """
                {"compilerOptions": {"strict": true, "noEmit": true, "esModuleInterop": true, "module": "commonjs",
                  "target": "es2020", "lib": ["es2020"], "types": [%s]}}
                """.formatted(types));
        List<Complaint> complaints = new ArrayList<>();
        Command.Outcome outcome = Command.of("node", compiler.toString(), "--pretty", "false")
                .run(folder, "the typings were not compiled");
        outcome.printed()
                .lines()
                .map(COMPLAINT::matcher)
                .filter(Matcher::matches)
                .forEach(found -> complaints.add(new Complaint(
                        Objects.toString(found.group(1), ""),
                        Integer.parseInt(Objects.toString(found.group(2), "0")),
                        found.group(3),
                        found.group(4))));
        assertEquals(outcome.code() == 0, complaints.isEmpty(), outcome.toString());
        return complaints;
    }
}
