package io.liverig.conformance.strange;

import io.liverig.conformance.engine.Implementation;
import io.liverig.tool.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes implementations into a folder, most of them ours with something done to it, and judges them. */
record Sdks(Path folder) {
    static final Path OURS = Path.of(System.getProperty("liverig.home", ".."), "js", "trtc-wx");

    /** What a command printed and ended with. */
    record Told(int exit, String out, String err) {}

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Writes a subclass of ours with a body of its own, and statements before it. */
    Path ours(String name, String before, String body) throws IOException {
        Path ours = folder.resolve("ours");
        if (!Files.exists(ours)) {
            Files.createDirectories(ours);
            try (var files = Files.list(OURS)) {
                for (Path file : files.toList()) {
                    Files.copy(file, ours.resolve(file.getFileName().toString()));
                }
            }
        }
        return write(
                name,
                before + "\nconst Ours = require('./ours');\nmodule.exports = class extends Ours {\n" + body
                        + "\n};\n");
    }

    static Implementation read(Path file) {
        return Implementation.read(file.getFileName().toString(), file, "document");
    }

    static Told run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("conformance"));
        all.addAll(List.of(args));
        PrintWriter writer = new PrintWriter(out);
        PrintWriter errors = new PrintWriter(err);
        int exit = Main.execute(writer, errors, all.toArray(new String[0]));
        writer.flush();
        errors.flush();
        return new Told(exit, out.toString(), err.toString());
    }
}
