package io.liverig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a mini-program of one page, or of several, into a folder. */
final class ProgramFolder {
    private final Path folder;

    ProgramFolder(Path folder) {
        this.folder = folder;
        file("app.json", "{\"pages\": [\"pages/a/a\", \"pages/b/b\"]}");
        file("app.js", "App({})");
        file("pages/a/a.wxml", "<view id=\"n\" bindtap=\"go\">{{n}}</view>");
        file("pages/a/a.js", "Page({ data: { n: 1 }, go() {} })");
        file("pages/b/b.wxml", "<view id=\"n\">{{n}}</view>");
        file("pages/b/b.js", "Page({ data: { n: 1 } })");
    }

    /** A program in a folder of its own, whose name is its id. */
    static ProgramFolder in(Path parent, String name) {
        return new ProgramFolder(parent.resolve(name));
    }

    ProgramFolder file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the script of the first page. */
    ProgramFolder page(String script) {
        return file("pages/a/a.js", script);
    }

    Path folder() {
        return folder;
    }
}
