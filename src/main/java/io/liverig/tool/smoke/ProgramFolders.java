package io.liverig.tool.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the programs in a folder: folders that hold app.json or project.config.json, but none within another. */
public final class ProgramFolders {
    private static final int DEPTH = 4;
    private static final Set<String> PASSED_OVER = Set.of("node_modules", "miniprogram_npm", ".git", "target");

    private ProgramFolders() {}

    /** Returns whether a folder is a program itself. */
    public static boolean isProgram(Path folder) {
        return Files.isRegularFile(folder.resolve("app.json"))
                || Files.isRegularFile(folder.resolve("project.config.json"));
    }

    /** Returns the programs within a folder, at most four folders deep, by name, and the folders that cannot be read. */
    public static List<Path> within(Path folder) {
        List<Path> found = new ArrayList<>();
        look(folder, DEPTH, found);
        return found;
    }

    private static void look(Path folder, int depth, List<Path> found) {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory)
                    .filter(each -> !PASSED_OVER.contains(String.valueOf(each.getFileName())))
                    .sorted()
                    .forEach(each -> take(each, depth, found));
        } catch (IOException unreadable) {
            found.add(folder);
        }
    }

    private static void take(Path folder, int depth, List<Path> found) {
        if (isProgram(folder)) {
            found.add(folder);
        } else if (depth > 1) {
            look(folder, depth - 1, found);
        }
    }
}
