package io.liverig.conformance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The page with fifty players, unpacked into a folder of its own. */
final class Fixture implements AutoCloseable {
    private static final List<String> FILES = List.of(
            "app.json", "app.js", "players.js", "pages/room/room.js", "pages/room/room.json", "pages/room/room.wxml");

    private final Path folder;

    Fixture() {
        try {
            folder = Files.createTempDirectory("liverig-bench").resolve("fifty-players");
            for (String file : FILES) {
                unpack(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    private void unpack(String file) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
        try (InputStream in = Fixture.class.getResourceAsStream("fifty-players/" + file)) {
            Files.write(target, java.util.Objects.requireNonNull(in, file).readAllBytes());
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(java.util.Objects.requireNonNull(folder.getParent()))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
