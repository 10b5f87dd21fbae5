package io.liverig.conformance.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a program, one page of which is {@code pages/a/a}. */
final class ProgramText {
    /** The healthy program: it counts ten times a second, and allocates more than a quiet hoarder does. */
    static final Map<String, String> HEALTHY = page("""
            Page({
              data: { n: 0 },
              onLoad() {
                setInterval(() => {
                  new Array(2000).fill(this.data.n)
                  this.setData({ n: this.data.n + 1 })
                }, 100)
              },
            })
            """);

    private ProgramText() {}

    /** Returns a program whose page has this script. */
    static Map<String, String> page(String script) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("app.json", "{\"pages\": [\"pages/a/a\", \"pages/b/b\"]}");
        files.put("app.js", "App({})");
        files.put("pages/a/a.wxml", "<view id=\"n\">{{n}}</view>");
        files.put("pages/a/a.js", script);
        files.put("pages/b/b.wxml", "<view>b</view>");
        files.put("pages/b/b.js", "Page({})");
        return files;
    }

    /** Returns a program that has these files besides; paths and texts take turns. */
    static Map<String, String> with(String script, String... others) {
        Map<String, String> files = page(script);
        for (int i = 0; i < others.length; i += 2) {
            files.put(others[i], others[i + 1]);
        }
        return files;
    }

    /** Writes files into a folder, which is made. */
    static Path write(Path folder, Map<String, String> files) {
        files.forEach((path, text) -> write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
