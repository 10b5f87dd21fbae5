package io.liverig.internal.wx.file;

import io.liverig.internal.bridge.HostFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that one program can reach: its package to read, its own folder to write, and those made for it.
 *
 * <p>All of it is in memory; nothing of the machine is ever written. The words of a failure are those of the official
 * page of each method, without the {@code fail} before them:
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html . The pages do not say what a package
 * answers to who lists or makes its folders; here it is "illegal operation on a package directory", error 1301004.
 */
public final class FileSystem {
    /** The most bytes of one file that crosses to a script or back; a phone's limit is 100 MB. */
    static final int FILE_LIMIT = 10 * 1024 * 1024;

    private static final String NO_ROOM = "the maximum size of the file storage limit is exceeded";

    private final DataFolder folder;
    private final Function<String, Optional<byte[]>> inPackage;

    /** Makes one over the program's folder and what its package holds. */
    public FileSystem(DataFolder folder, Function<String, Optional<byte[]>> inPackage) {
        this.folder = folder;
        this.inPackage = inPackage;
    }

    public Optional<byte[]> find(FilePath path) {
        return path.kind() == FilePath.Kind.PACKAGE
                ? inPackage.apply(path.text()).or(() -> inPackage.apply("/" + path.text()))
                : folder.read(path.text());
    }

    boolean isFolder(FilePath path) {
        return path.isWritable() && folder.isFolder(path.text());
    }

    /** Returns when a path was last written, in whole seconds. */
    long seconds(String path) {
        return folder.written(path) / 1000;
    }

    /** Reads a path that may be a file or a folder. */
    public FilePath existing(String given) {
        FilePath path = readable(given);
        if (!isFolder(path) && find(path).isEmpty()) {
            throw noSuch(given);
        }
        return path;
    }

    byte[] read(String given) {
        FilePath path = readable(given);
        if (isFolder(path)) {
            throw new HostFailure("illegal operation on a directory, open \"" + given + "\"");
        }
        byte[] bytes = find(path).orElseThrow(() -> new HostFailure("no such file or directory, open " + given));
        if (bytes.length > FILE_LIMIT) {
            throw new HostFailure(NO_ROOM);
        }
        return bytes;
    }

    public void write(String given, byte[] bytes, boolean append) {
        FilePath path = writable(given);
        if (isFolder(path)) {
            throw new HostFailure("illegal operation on a directory, open \"" + given + "\"");
        }
        Optional<byte[]> old = folder.read(path.text());
        if (!folder.isFolder(path.parent()) || (append && old.isEmpty())) {
            throw new HostFailure("no such file or directory, open " + given);
        }
        if (bytes.length > FILE_LIMIT - (append ? old.orElseThrow().length : 0)) {
            throw new HostFailure(NO_ROOM);
        }
        put(path.text(), append ? joined(old.orElseThrow(), bytes) : bytes);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    public void unlink(String given) {
        FilePath path = removable(given);
        if (isFolder(path)) {
            throw new HostFailure("operation not permitted, unlink " + given);
        }
        if (find(path).isEmpty()) {
            throw noSuch(given);
        }
        folder.remove(path.text());
    }

    public void makeFolder(String given, boolean recursive) {
        FilePath path = writableFolder(given);
        if (isFolder(path) || find(path).isPresent()) {
            throw new HostFailure("file already exists " + given);
        }
        FilePath parent = FilePath.parse(path.parent());
        if (find(parent).isPresent()) {
            throw new HostFailure("not a directory " + given);
        }
        if (!isFolder(parent)) {
            if (!recursive) {
                throw noSuch(given);
            }
            makeFolder(parent.text(), true);
        }
        if (!folder.makeFolder(path.text())) {
            throw new HostFailure(NO_ROOM);
        }
    }

    public void removeFolder(String given, boolean recursive) {
        FilePath path = folderAt(given);
        List<String> inside = folder.below(path.text());
        if (path.isRoot()) {
            throw denied(given);
        }
        if (!inside.isEmpty() && !recursive) {
            throw new HostFailure("directory not empty");
        }
        inside.forEach(folder::remove);
        folder.remove(path.text());
    }

    /** Lists the names in a folder. */
    public List<Object> list(String given) {
        FilePath path = folderAt(given);
        List<Object> names = new ArrayList<>();
        for (String each : folder.below(path.text())) {
            String name = each.substring(path.text().length() + 1);
            if (name.indexOf('/') < 0) {
                names.add(name);
            }
        }
        return names;
    }

    /** Lists all below a folder by their paths. */
    List<String> below(FilePath path) {
        return folder.below(path.text());
    }

    private FilePath folderAt(String given) {
        FilePath path = writableFolder(given);
        if (!isFolder(path)) {
            throw find(path).isPresent() ? new HostFailure("not a directory " + given) : noSuch(given);
        }
        return path;
    }

    public void copy(String from, String to) {
        String both = "copyFile " + from + " -> " + to;
        FilePath source = FilePath.parse(from);
        FilePath target = target(to, both);
        if (source.kind() == FilePath.Kind.FOREIGN || isFolder(source)) {
            throw new HostFailure("permission denied, " + both);
        }
        byte[] bytes = find(source).orElseThrow(() -> new HostFailure("no such file or directory, " + both));
        put(target.text(), bytes);
    }

    public void rename(String from, String to) {
        String both = "rename " + from + " -> " + to;
        FilePath source = FilePath.parse(from);
        FilePath target = target(to, both);
        if (!source.isWritable() || source.isRoot() || target.text().startsWith(source.text() + "/")) {
            throw new HostFailure("permission denied, " + both);
        }
        if (!isFolder(source) && find(source).isEmpty()) {
            throw new HostFailure("no such file or directory, " + both);
        }
        if (isFolder(source) && find(target).isPresent()) {
            throw new HostFailure("not a directory " + to);
        }
        if (!source.equals(target)) {
            List<String> all = folder.below(source.text());
            all.add(0, source.text());
            all.forEach(each -> folder.move(
                    each, target.text() + each.substring(source.text().length())));
        }
    }

    private FilePath target(String given, String both) {
        FilePath path = FilePath.parse(given);
        if (!path.isWritable() || isFolder(path)) {
            throw new HostFailure("permission denied, " + both);
        }
        if (!folder.isFolder(path.parent())) {
            throw new HostFailure("no such file or directory, " + both);
        }
        return path;
    }

    /** Moves a temporary file to a path, or to one of its own when that is ""; returns where it is. */
    public String save(String given, String wanted) {
        FilePath source = FilePath.parse(given);
        if (source.kind() != FilePath.Kind.TEMPORARY || find(source).isEmpty()) {
            throw new HostFailure("tempFilePath file not exist");
        }
        String path = wanted.isEmpty() ? folder.savedPath(source.extension()) : place(wanted);
        folder.move(source.text(), path);
        return path;
    }

    private String place(String wanted) {
        FilePath path = FilePath.parse(wanted);
        if (!path.isWritable() || isFolder(path)) {
            throw new HostFailure("permission denied, open \"" + wanted + "\"");
        }
        if (!folder.isFolder(path.parent())) {
            throw new HostFailure("no such file or directory \"" + path.parent() + "\"");
        }
        return path.text();
    }

    /** Lists the files that saveFile keeps. */
    List<String> saved() {
        return folder.paths().stream()
                .filter(path -> path.startsWith(DataFolder.SAVED))
                .toList();
    }

    private void put(String path, byte[] bytes) {
        if (!folder.put(path, bytes)) {
            throw new HostFailure(NO_ROOM);
        }
    }

    private static FilePath readable(String given) {
        FilePath path = FilePath.parse(given);
        if (path.kind() == FilePath.Kind.FOREIGN) {
            throw denied(given);
        }
        return path;
    }

    private static FilePath writable(String given) {
        FilePath path = FilePath.parse(given);
        if (!path.isWritable()) {
            throw denied(given);
        }
        return path;
    }

    /** Reads the path of a file that may go: one of the program's own, or one made for it. */
    private static FilePath removable(String given) {
        FilePath path = readable(given);
        if (path.kind() == FilePath.Kind.PACKAGE) {
            throw denied(given);
        }
        return path;
    }

    private static FilePath writableFolder(String given) {
        FilePath path = readable(given);
        if (path.kind() == FilePath.Kind.PACKAGE) {
            throw new HostFailure("illegal operation on a package directory, open " + given);
        }
        return writable(given);
    }

    private static HostFailure denied(String given) {
        return new HostFailure("permission denied, open " + given);
    }

    private static HostFailure noSuch(String given) {
        return new HostFailure("no such file or directory " + given);
    }
}
