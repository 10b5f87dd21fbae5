package io.liverig.conformance;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Reads the plain files of a package's archive; links, devices and long names that npm does not write are left out.
 *
 * <p>The header of an entry: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06
 */
final class TarGz {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX = 155;

    private final byte[] archive;

    /** Takes an archive that is compressed by gzip. */
    TarGz(byte[] archive) {
        this.archive = archive;
    }

    /** Writes the files below a folder; an entry that points out of it is refused. */
    void unpack(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            for (byte[] header = block(in); header[0] != 0; header = block(in)) {
                int size = Integer.parseInt(text(header, SIZE_AT, SIZE).trim(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[TYPE_AT] == '0' || header[TYPE_AT] == 0) {
                    write(root, name(header), content);
                }
            }
        }
    }

    private static byte[] block(InputStream in) throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("the archive ends within an entry");
        }
        return block;
    }

    private static String name(byte[] header) {
        String prefix = text(header, PREFIX_AT, PREFIX);
        return prefix.isEmpty() ? text(header, 0, NAME) : prefix + "/" + text(header, 0, NAME);
    }

    private static String text(byte[] header, int at, int length) {
        int end = at;
        while (end < at + length && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }

    private static void write(Path root, String name, byte[] content) throws IOException {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("the archive's entry \"" + name + "\" points out of the package");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
