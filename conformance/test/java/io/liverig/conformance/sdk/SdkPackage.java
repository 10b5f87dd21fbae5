package io.liverig.conformance.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Folders;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The folder js/trtc-wx as npm sees it. */
final class SdkPackage {
    static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));
    static final Path FOLDER = HOME.resolve("js/trtc-wx");

    /** A program with a call page in TypeScript, before its packages are installed. */
    static final Path PROGRAM = HOME.resolve("conformance/test/resources/io/liverig/conformance/sdk/program");

    private static final String DESCRIPTION = "package.json";

    private SdkPackage() {}

    static JsonNode description() throws IOException {
        return Json.parse(Files.readString(FOLDER.resolve(DESCRIPTION)));
    }

    /**
     * Returns what {@code files} in package.json covers.
     *
     * @see <a href="https://docs.npmjs.com/cli/configuring-npm/package-json#files">files</a>
     */
    static Set<String> files() throws IOException {
        List<PathMatcher> patterns = StreamSupport.stream(
                        description().path("files").spliterator(), false)
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern.asText()))
                .toList();
        Set<String> covered = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .map(FOLDER::relativize)
                    .filter(file -> patterns.stream().anyMatch(pattern -> pattern.matches(file)))
                    .forEach(file -> covered.add(file.toString().replace('\\', '/')));
        }
        return covered;
    }

    /** Copies the package into a folder of packages, as npm does: what {@code files} covers, and package.json. */
    static Path installIn(Path packages) throws IOException {
        Path installed = packages.resolve(description().path("name").asText());
        Set<String> all = files();
        all.add(DESCRIPTION);
        for (String file : all) {
            Folders.write(installed.resolve(file), Files.readString(FOLDER.resolve(file)));
        }
        return installed;
    }

    /** Makes that program, with the package in its node_modules. */
    static Path program(Path folder) throws IOException {
        Folders.copy(PROGRAM, folder);
        installIn(folder.resolve("node_modules"));
        return folder;
    }
}
