package io.liverig.internal.view.wxml;

import java.util.ArrayList;
import java.util.List;

/** Where the src of an import or an include may point to. */
public final class SourcePaths {
    private SourcePaths() {}

    /**
     * Lists the files that a src may mean, the likeliest first: relative to the asking file, or to the program's
     * folder when it begins with a slash or nothing else fits; with its extension or without.
     */
    static List<String> candidates(String askingFile, String src) {
        String path = src.endsWith(".wxml") ? src : src + ".wxml";
        if (path.startsWith("/")) {
            return List.of(normal(path));
        }
        String folder = askingFile.substring(0, askingFile.lastIndexOf('/') + 1);
        return List.of(normal(folder + path), normal(path));
    }

    /** Returns the file that a path with its extension means: from the program's folder when it begins with a slash. */
    public static String beside(String askingFile, String path) {
        String folder = askingFile.substring(0, askingFile.lastIndexOf('/') + 1);
        return normal(path.startsWith("/") ? path : folder + path);
    }

    private static String normal(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
