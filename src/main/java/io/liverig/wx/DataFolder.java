package io.liverig.wx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a program has written, in memory, and those that a test lends it.
 *
 * <p>Temporary files have paths such as {@code wxfile://tmp_1.png}, in the order of their making; a phone's have a hash
 * in the place of the number: https://developers.weixin.qq.com/miniprogram/dev/framework/ability/file-system.html .
 */
public final class DataFolder {
    /** The most bytes that a program may write, as they are kept in memory; a phone has room for several GB. */
    public static final long LIMIT = 64L * 1024 * 1024;

    private static final String TEMPORARY = "wxfile://tmp_";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> lent = new LinkedHashMap<>();
    private long written;
    private int count;

    /** Writes a temporary file and returns its path; empty when there is no room for it. */
    public synchronized Optional<String> keep(byte[] bytes, String extension) {
        if (written + bytes.length > LIMIT) {
            return Optional.empty();
        }
        written += bytes.length;
        count++;
        String path = TEMPORARY + count + "." + extension;
        files.put(path, bytes.clone());
        return Optional.of(path);
    }

    /** Lends the program a file under a path of its package, or under an address. */
    public synchronized void lend(String path, byte[] bytes) {
        lent.put(path, bytes.clone());
    }

    /** Returns a file's bytes. */
    public synchronized Optional<byte[]> read(String path) {
        byte[] bytes = lent.containsKey(path) ? lent.get(path) : files.get(path);
        return Optional.ofNullable(bytes).map(byte[]::clone);
    }

    /** Returns the paths of all files that the program has written, oldest first. */
    public synchronized List<String> paths() {
        return List.copyOf(files.keySet());
    }
}
