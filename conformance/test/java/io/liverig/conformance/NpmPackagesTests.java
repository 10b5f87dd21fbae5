package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackagesTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsInAnArchiveIsUnpacked() throws Exception {
        byte[] archive = tgz("package/lib/a.js", "module.exports = 1;\n");
        Files.write(folder.resolve("small-1.0.0.tgz"), archive);
        Path main = new NpmPackages(folder)
                .fetch(new PublishedPackage("small", "1.0.0", integrity(archive), "lib/a.js"))
                .orElseThrow();
        assertEquals("module.exports = 1;\n", Files.readString(main));
    }

    @Test
    void anArchiveWithAnotherHashIsRefused() throws Exception {
        Files.write(folder.resolve("small-1.0.0.tgz"), tgz("package/a.js", "changed"));
        IOException refused = assertThrows(
                IOException.class,
                () -> new NpmPackages(folder)
                        .fetch(new PublishedPackage("small", "1.0.0", integrity(new byte[0]), "a.js")));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("npm brought small@1.0.0 with sha512-"));
        assertFalse(Files.exists(folder.resolve("small@1.0.0")));
    }

    @Test
    void anEntryThatPointsOutOfThePackageIsRefused() throws IOException {
        TarGz archive = new TarGz(tgz("../outside.js", "x"));
        assertThrows(IOException.class, () -> archive.unpack(folder.resolve("in")));
        assertFalse(Files.exists(folder.resolve("outside.js")));
    }

    @Test
    void everyPackageOfTheListHasAnExactVersionAndAHash() {
        assertFalse(PublishedPackage.all().isEmpty());
        for (PublishedPackage each : PublishedPackage.all()) {
            assertTrue(each.version().matches("\\d+\\.\\d+\\.\\d+"), each.toString());
            assertTrue(each.integrity().matches("sha512-[A-Za-z0-9+/]{86}=="), each.toString());
        }
    }

    private static String integrity(byte[] bytes) throws Exception {
        return "sha512-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-512").digest(bytes));
    }

    private static byte[] tgz(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] tar = new byte[512 * 4];
        System.arraycopy(name.getBytes(StandardCharsets.UTF_8), 0, tar, 0, name.length());
        byte[] size = String.format(Locale.ROOT, "%011o", content.length).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(size, 0, tar, 124, size.length);
        tar[156] = '0';
        System.arraycopy(content, 0, tar, 512, content.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(tar);
        }
        return out.toByteArray();
    }
}
