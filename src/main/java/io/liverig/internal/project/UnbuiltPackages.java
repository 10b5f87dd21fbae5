package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The packages in node_modules, for a program whose miniprogram_npm has not been built: a file of
 * {@code miniprogram_npm/x} is the one that building would bring there.
 *
 * <p>Of a package that was made for programs that is its {@code miniprogram} folder, {@code miniprogram_dist} when it
 * names none. Any other package is taken as it is, and its modules stay apart, where building makes them one.
 *
 * @param folder the node_modules folder
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/devtools/npm.html">npm</a>
 */
record UnbuiltPackages(Path folder) {
    private static final String BUILT = "miniprogram_npm";

    /** Returns the packages of a program: in its own folder, or in that of project.config.json; null without any. */
    static @Nullable UnbuiltPackages of(Path program, Path project) throws IOException {
        if (Files.exists(program.resolve(BUILT))) {
            return null;
        }
        for (Path place : new Path[] {program, project}) {
            Path modules = place.resolve("node_modules");
            if (Files.isDirectory(modules) && hasDependencies(place.resolve("package.json"))) {
                return new UnbuiltPackages(modules.toRealPath());
            }
        }
        return null;
    }

    private static boolean hasDependencies(Path description) {
        return read(description).get("dependencies") instanceof Map<?, ?> some && !some.isEmpty();
    }

    private static Map<String, Object> read(Path description) {
        if (!Files.isRegularFile(description)) {
            return Map.of();
        }
        try {
            return JsonFile.read(description.toString(), SourceFolder.text(description));
        } catch (ProjectException unreadable) {
            return Map.of();
        }
    }

    /** Returns the file that stands for a path in miniprogram_npm, or null. */
    @Nullable
    Path find(String path) {
        if (!path.startsWith(BUILT + "/")) {
            return null;
        }
        try {
            Path file = inFolder(folder, path.substring(BUILT.length() + 1)).toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static Path inFolder(Path modules, String path) {
        int end = path.indexOf('/');
        if (path.startsWith("@") && end >= 0) {
            end = path.indexOf('/', end + 1);
        }
        if (end < 0) {
            return modules.resolve(path);
        }
        Path home = modules.resolve(path.substring(0, end));
        String rest = path.substring(end + 1);
        if (rest.startsWith(BUILT + "/")) {
            return inFolder(home.resolve("node_modules"), rest.substring(BUILT.length() + 1));
        }
        String named = JsonFile.text(read(home.resolve("package.json")), "miniprogram");
        Path made = home.resolve(named.isEmpty() ? "miniprogram_dist" : named);
        return (Files.isDirectory(made) ? made : home).resolve(rest);
    }
}
