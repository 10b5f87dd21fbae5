package io.liverig.conformance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The page with fifty players, and one with a component that has them, unpacked into a folder of its own. */
final class Fixture implements AutoCloseable {
    private static final List<String> FILES = List.of(
            "app.json",
            "app.js",
            "players.js",
            "pages/room/room.js",
            "pages/room/room.json",
            "pages/room/room.wxml",
            "pages/inside/inside.js",
            "pages/inside/inside.json",
            "pages/inside/inside.wxml",
            "components/room/room.js",
            "components/room/room.json",
            "components/room/room.wxml");

    private final BenchFolder made;
    private final Path folder;

    Fixture() {
        try {
            made = BenchFolder.make();
            folder = made.unpack("fifty-players", FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        made.close();
    }
}
