package io.liverig.internal.project;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files below one folder, and nothing outside it: paths and links that leave it count as missing. */
final class SourceFolder {
    private final Path root;
    private final @Nullable UnbuiltPackages unbuilt;

    private SourceFolder(Path root, @Nullable UnbuiltPackages unbuilt) {
        this.root = root;
        this.unbuilt = unbuilt;
    }

    /** Opens a folder. */
    static SourceFolder open(Path folder) {
        return open(folder, folder);
    }

    /**
     * Opens a program's folder.
     *
     * @param project the folder of its project.config.json, where node_modules may be too
     */
    static SourceFolder open(Path folder, Path project) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real)) {
                return new SourceFolder(real, UnbuiltPackages.of(real, project.toRealPath()));
            }
        } catch (IOException e) {
            // Told below: a folder that cannot be reached is not there.
        }
        throw new ProjectException(new Problem(
                FaultKind.MISSING,
                Place.of(folder.toString()),
                "there is no such folder",
                "name the folder that holds app.json"));
    }

    Path root() {
        return root;
    }

    /** Returns whether packages are read from node_modules, as no miniprogram_npm has been built. */
    boolean isUnbuilt() {
        return unbuilt != null;
    }

    /** Returns whether a file is there. */
    boolean isFile(String path) {
        return find(path) != null;
    }

    /** Returns the text of a file without its byte order mark, or null when it is not there. */
    @Nullable
    String read(String path) {
        Path file = find(path);
        return file == null ? null : text(file);
    }

    /** Returns the first bytes of a file, or null when it is not there. */
    byte @Nullable [] head(String path, int limit) {
        Path file = find(path);
        if (file == null) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Returns the bytes of a file; empty when it is not there or cannot be read. */
    Optional<byte[]> bytes(String path) {
        Path file = find(path);
        try {
            return file == null ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable Path find(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return unbuilt == null ? null : unbuilt.find(path);
        }
    }

    /** Returns the text of any file. */
    static String text(Path file) {
        try {
            return withoutMark(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProjectException(new Problem(
                    FaultKind.MISSING,
                    Place.of(file.toString()),
                    "the file can not be read",
                    "check that it is there"));
        }
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
