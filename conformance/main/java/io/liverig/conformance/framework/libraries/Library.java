package io.liverig.conformance.framework.libraries;

import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component library as npm brings it.
 *
 * @param name its package
 * @param version its version
 * @param folder what becomes its folder in miniprogram_npm: https://developers.weixin.qq.com/miniprogram/dev/devtools/npm.html
 */
public record Library(String name, String version, Path folder) {
    /** The libraries that are tried. */
    public static final List<String> NAMES = List.of("@vant/weapp", "tdesign-miniprogram", "weui-miniprogram");

    /** Fetches one, or returns nothing when npm is not there. */
    public static Optional<Library> fetch(String name, Path npm) throws IOException {
        PublishedPackage wanted = PublishedPackage.named(name);
        return new NpmPackages(npm).fetch(wanted).map(folder -> new Library(name, wanted.version(), folder));
    }

    /** Lists its components by their files without extension, relative to its folder. */
    List<String> components() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Library::isComponent)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComponent(Path json) {
        try {
            String stem = json.toString().substring(0, json.toString().length() - ".json".length());
            return Json.parse(Files.readString(json)).path("component").asBoolean()
                    && Files.exists(Path.of(stem + ".wxml"))
                    && Files.exists(Path.of(stem + ".js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
