package io.liverig.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Fetches packages by npm into a folder, checks them against the hash in the list of ours, and unpacks them.
 *
 * @param folder where they are kept; what is there already is checked again but not fetched
 */
public record NpmPackages(Path folder) {
    private static final long FETCH_SECONDS = 120;

    /**
     * Returns the main script of a package, or nothing when npm is not there or cannot reach its registry.
     *
     * @throws IOException when what npm brings is not what the list says
     */
    public Optional<Path> fetch(PublishedPackage wanted) throws IOException {
        Path archive =
                folder.resolve(wanted.name().replace("@", "").replace('/', '-') + "-" + wanted.version() + ".tgz");
        if (!Files.exists(archive) && !pack(wanted)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(archive);
        check(wanted, bytes);
        Path unpacked = folder.resolve(wanted.toString());
        new TarGz(bytes).unpack(unpacked);
        return Optional.of(unpacked.resolve("package").resolve(wanted.main()));
    }

    /**
     * Installs packages with all that they need, without running their own scripts.
     *
     * @param wanted exact versions: {@code name@version}
     * @return whether they are there now
     */
    public boolean install(List<String> wanted) throws IOException {
        Path done = folder.resolve("installed.txt");
        if (Files.exists(done) && Files.readAllLines(done).equals(wanted)) {
            return true;
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{}");
        List<String> command = new ArrayList<>(
                List.of(command(), "install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"));
        command.addAll(wanted);
        boolean installed = run(command);
        if (installed) {
            Files.write(done, wanted);
        }
        return installed;
    }

    private boolean pack(PublishedPackage wanted) throws IOException {
        Files.createDirectories(folder);
        return run(List.of(command(), "pack", "--silent", wanted.toString()));
    }

    private boolean run(List<String> command) throws IOException {
        try {
            Process npm = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            boolean ended = npm.waitFor(FETCH_SECONDS, TimeUnit.SECONDS);
            npm.destroyForcibly();
            return ended && npm.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String command() {
        return System.getProperty("os.name", "").startsWith("Windows") ? "npm.cmd" : "npm";
    }

    private static void check(PublishedPackage wanted, byte[] archive) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-512").digest(archive);
            String found = "sha512-" + Base64.getEncoder().encodeToString(hash);
            if (!found.equals(wanted.integrity())) {
                throw new IOException("npm brought " + wanted + " with " + found + ", but the list of ours says "
                        + wanted.integrity() + "; remove it, or find out who changed it");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
