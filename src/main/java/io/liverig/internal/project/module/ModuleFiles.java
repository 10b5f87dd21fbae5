package io.liverig.internal.project.module;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.PathText;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a module and all that it requires from disk, each file ready to run: without import, export and types.
 *
 * <p>A relative name may lack its ending or mean a folder; a bare one is looked for in the node_modules and
 * miniprogram_npm folders upward. A name that nothing is found for is left to who runs the module, for a script may
 * require what it never comes to.
 */
public final class ModuleFiles {
    private static final Pattern REQUIRED = Pattern.compile("\\brequire\\(\\s*['\"]([^'\"\\\\]+)['\"]\\s*\\)");
    private static final List<String> ENDINGS = List.of(".js", ".json", ".ts", ".cjs", ".mjs");
    private static final List<String> INDEXES = List.of("/index.js", "/index.json", "/index.ts");
    private static final List<String> FOLDERS = List.of("node_modules", "miniprogram_npm");
    private static final String PACKAGE = "/package.json";

    private final TypeScript typeScript;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private ModuleFiles(TypeScript typeScript) {
        this.typeScript = typeScript;
    }

    /**
     * Gathers the files of a module by their paths, the first one first.
     *
     * @param entry its first file, or a folder that has one
     * @throws ProjectException when a file cannot be read or parsed, or the folder has no first file
     */
    public static Map<String, String> gather(Path entry, TypeScript typeScript) {
        ModuleFiles files = new ModuleFiles(typeScript);
        String first = files.first(path(entry));
        files.texts.clear();
        files.visit(first);
        return files.texts;
    }

    private static String path(Path file) {
        return file.toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    private String first(String path) {
        if (!Files.isDirectory(Path.of(path))) {
            return path;
        }
        String main = main(path);
        String found = file(path);
        if (found == null) {
            throw missing(
                    path,
                    main.isEmpty()
                            ? "the folder has neither a \"main\" in a package.json nor an index.js"
                            : "the \"main\" of its package.json, " + main + ", is not there",
                    main.isEmpty() ? "name the first file of the module" : "build the package, or name its first file");
        }
        return found;
    }

    private void visit(String path) {
        if (texts.containsKey(path)) {
            return;
        }
        String text = Modules.text(ModuleId.of(path), read(path), typeScript).text();
        texts.put(path, text);
        Matcher matcher = REQUIRED.matcher(text);
        while (matcher.find()) {
            String found = find(path, matcher.group(1));
            if (found != null) {
                visit(found);
            }
        }
    }

    private @Nullable String find(String from, String name) {
        String folder = PathText.folder(from);
        if (name.equals(".") || name.equals("..") || name.startsWith("./") || name.startsWith("../")) {
            return file(join(folder, name));
        }
        for (String above = folder; ; above = PathText.folder(above)) {
            for (String packages : FOLDERS) {
                String found = file(above + "/" + packages + "/" + name);
                if (found != null) {
                    return found;
                }
            }
            if (above.isEmpty()) {
                return null;
            }
        }
    }

    private static String join(String folder, String name) {
        return Path.of(folder + "/" + name).normalize().toString().replace('\\', '/');
    }

    private @Nullable String file(String path) {
        if (isFile(path) && ENDINGS.stream().anyMatch(path::endsWith)) {
            return path;
        }
        String main = main(path);
        if (!main.isEmpty()) {
            String target = join(path, main);
            String found = target.equals(path) ? null : file(target);
            if (found != null) {
                // Who runs the module finds the main file by the same package.json.
                visit(path + PACKAGE);
                return found;
            }
        }
        List<String> tried = new ArrayList<>();
        ENDINGS.forEach(ending -> tried.add(path + ending));
        INDEXES.forEach(index -> tried.add(path + index));
        return tried.stream().filter(ModuleFiles::isFile).findFirst().orElse(null);
    }

    private static String main(String folder) {
        String file = folder + PACKAGE;
        return isFile(file) ? JsonFile.text(JsonFile.read(file, read(file)), "main") : "";
    }

    private static boolean isFile(String path) {
        return Files.isRegularFile(Path.of(path));
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw Files.exists(Path.of(path))
                    ? missing(path, "the file can not be read as text in UTF-8", "name a script; " + e)
                    : missing(path, "there is no such file", "name the first file of the module");
        }
    }

    private static ProjectException missing(String path, String message, String remedy) {
        return new ProjectException(new Problem(FaultKind.MISSING, Place.of(path), message, remedy));
    }
}
