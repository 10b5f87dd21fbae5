package io.liverig.internal.program;

import io.liverig.internal.live.node.LiveFiles;
import io.liverig.internal.project.Project;
import io.liverig.internal.wx.file.DataFolder;
import java.util.Optional;

/** The files of one program: what a test lends it, what it wrote, what its package holds; nothing else of the machine. */
final class ReadableFiles implements LiveFiles {
    private final Project project;
    private final DataFolder folder;

    ReadableFiles(Project project, DataFolder folder) {
        this.project = project;
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return folder.read(path).or(() -> inPackage(path));
    }

    private Optional<byte[]> inPackage(String path) {
        boolean address = path.contains("://");
        return address ? Optional.empty() : project.bytes(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public Optional<String> keep(byte[] bytes, String extension) {
        return folder.keep(bytes, extension);
    }
}
