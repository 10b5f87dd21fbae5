package io.liverig.internal.wx.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * The files that a program has written, in memory, and those that a test lends it.
 *
 * <p>Temporary files have paths such as {@code wxfile://tmp_1.png}, in the order of their making; a phone's have a hash
 * in the place of the number: https://developers.weixin.qq.com/miniprogram/dev/framework/ability/file-system.html .
 */
public final class DataFolder {
    /**
     * The most bytes that a program may write, names included, as they are kept in memory; a phone has room for 200 MB of
     * a program's own files and several GB of temporary ones.
     */
    public static final long LIMIT = 64L * 1024 * 1024;

    /** What a file or folder takes beyond its bytes and the characters of its path. */
    private static final long EACH = 512;

    static final String TEMPORARY = "wxfile://tmp_";
    static final String SAVED = "wxfile://store_";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> folders = new LinkedHashSet<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    private final Map<String, byte[]> lent = new LinkedHashMap<>();
    private LongSupplier clock = () -> 0;
    private long taken;
    private int count;

    /** Takes the rig's clock, which says when a file was written. */
    public synchronized void clock(LongSupplier millis) {
        clock = millis;
    }

    /** Writes a temporary file and returns its path; empty when there is no room for it. */
    public synchronized Optional<String> keep(byte[] bytes, String extension) {
        String path = TEMPORARY + (count + 1) + "." + extension;
        if (!put(path, bytes)) {
            return Optional.empty();
        }
        count++;
        return Optional.of(path);
    }

    /** Returns a path for a file that is kept. */
    synchronized String savedPath(String extension) {
        count++;
        return SAVED + count + (extension.isEmpty() ? "" : "." + extension);
    }

    /** Writes a file, in the place of one that is there; returns whether there was room. */
    synchronized boolean put(String path, byte[] bytes) {
        long grown = taken - size(path) + bytes.length + path.length() + EACH;
        if (grown > LIMIT) {
            return false;
        }
        taken = grown;
        files.put(path, bytes.clone());
        times.put(path, clock.getAsLong());
        return true;
    }

    /** Makes a folder; returns whether there was room. */
    synchronized boolean makeFolder(String path) {
        if (taken + path.length() + EACH > LIMIT) {
            return false;
        }
        taken += path.length() + EACH;
        folders.add(path);
        times.put(path, clock.getAsLong());
        return true;
    }

    /** Moves a file or a folder alone, without what is in it, in the place of a file that is there. */
    synchronized void move(String from, String to) {
        byte[] file = lent.getOrDefault(from, files.get(from));
        boolean folder = folders.contains(from);
        long time = times.getOrDefault(from, clock.getAsLong());
        remove(from);
        remove(to);
        taken += to.length() + EACH + (file == null ? 0 : file.length);
        times.put(to, time);
        if (file != null) {
            files.put(to, file);
        } else if (folder) {
            folders.add(to);
        }
    }

    /** Removes a file or a folder. */
    synchronized void remove(String path) {
        lent.remove(path);
        taken -= size(path);
        files.remove(path);
        times.remove(path);
        if (folders.remove(path)) {
            taken -= path.length() + EACH;
        }
    }

    private long size(String path) {
        byte[] old = files.get(path);
        return old == null ? 0 : old.length + path.length() + EACH;
    }

    /** Returns whether a path is a folder. */
    synchronized boolean isFolder(String path) {
        return path.equals(FilePath.USER_ROOT) || folders.contains(path);
    }

    /** Returns when a file or a folder was last written, in milliseconds; 0 for what was always there. */
    synchronized long written(String path) {
        return times.getOrDefault(path, 0L);
    }

    /** Lists all files and folders below a folder by their paths, in their order. */
    synchronized List<String> below(String folder) {
        TreeSet<String> found = new TreeSet<>();
        files.keySet().stream().filter(path -> path.startsWith(folder + "/")).forEach(found::add);
        folders.stream().filter(path -> path.startsWith(folder + "/")).forEach(found::add);
        return new ArrayList<>(found);
    }

    /** Lends the program a file under a path of its package, or under an address. */
    public synchronized void lend(String path, byte[] bytes) {
        lent.put(path, bytes.clone());
    }

    /** Returns a file's bytes. */
    public synchronized Optional<byte[]> read(String path) {
        return Optional.ofNullable(lent.getOrDefault(path, files.get(path))).map(byte[]::clone);
    }

    /** Returns the paths of all files that the program has written, oldest first. */
    public synchronized List<String> paths() {
        return List.copyOf(files.keySet());
    }
}
