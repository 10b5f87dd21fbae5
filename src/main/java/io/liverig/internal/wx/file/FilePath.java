package io.liverig.internal.wx.file;

import io.liverig.internal.bridge.HostFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A path as a program writes it: https://developers.weixin.qq.com/miniprogram/dev/framework/ability/file-system.html
 *
 * @param kind where it leads to
 * @param text the path without {@code .}, {@code ..} and doubled slashes; a package's without the first slash
 */
public record FilePath(Kind kind, String text) {
    /** Where a path leads to. */
    enum Kind {
        /** The program's own folder, the only one in which it may write: {@code wxfile://usr}. */
        USER,
        /** A file kept by saveFile: {@code wxfile://store_1.png}. */
        SAVED,
        /** A file that some other call has made: {@code wxfile://tmp_1.png}. */
        TEMPORARY,
        /** The program's package, which nobody writes. */
        PACKAGE,
        /** Anything else, outside of what a program may read. */
        FOREIGN
    }

    static final String USER_ROOT = "wxfile://usr";
    private static final int MAX_NAME = 255;
    private static final int MAX_PATH = 4096;

    /** Reads a path; one that leads out of its place is foreign. */
    public static FilePath parse(String given) {
        if (given.equals(USER_ROOT) || given.startsWith(USER_ROOT + "/")) {
            String inside = normal(given.substring(USER_ROOT.length()));
            return inside == null
                    ? new FilePath(Kind.FOREIGN, given)
                    : new FilePath(Kind.USER, inside.isEmpty() ? USER_ROOT : USER_ROOT + "/" + inside);
        }
        if (given.indexOf('/', "wxfile://".length()) < 0 && given.startsWith("wxfile://")) {
            Kind saved = given.startsWith(DataFolder.SAVED) ? Kind.SAVED : Kind.FOREIGN;
            return new FilePath(given.startsWith(DataFolder.TEMPORARY) ? Kind.TEMPORARY : saved, given);
        }
        String inside = given.contains("://") || given.indexOf('\\') >= 0 ? null : normal(given);
        return inside == null ? new FilePath(Kind.FOREIGN, given) : new FilePath(Kind.PACKAGE, inside);
    }

    /** Takes the steps of a path; returns null when they lead above its beginning. */
    private static @Nullable String normal(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return null;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        if (path.length() > MAX_PATH
                || names.stream().anyMatch(name -> name.length() > MAX_NAME || name.indexOf('\0') >= 0)) {
            throw new HostFailure("File name too long");
        }
        return String.join("/", names);
    }

    boolean isWritable() {
        return kind == Kind.USER;
    }

    boolean isRoot() {
        return text.equals(USER_ROOT);
    }

    /** Returns the folder that it stands in; only for a path of the program's own folder below its root. */
    String parent() {
        return text.substring(0, text.lastIndexOf('/'));
    }

    /** Returns what follows the last dot of its name, or "". */
    public String extension() {
        String name = text.substring(text.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
