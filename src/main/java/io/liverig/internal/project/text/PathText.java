package io.liverig.internal.project.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths inside a program: with slashes, relative to its root, none at the front. */
public final class PathText {
    private PathText() {}

    /** Returns the folder of a file, "" for the root. */
    public static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** Returns the last segment. */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Joins and removes dots; null when the result leaves the root. */
    public static @Nullable String join(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Returns the path without slashes at either end. */
    public static String trim(String path) {
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        return path.substring(from, to);
    }
}
