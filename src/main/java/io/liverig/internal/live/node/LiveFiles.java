package io.liverig.internal.live.node;

import java.util.Optional;

/** The files that a program's components may read and write: its package, its data folder, and what a test serves. */
public interface LiveFiles {
    /** A program without files. */
    LiveFiles NONE = new LiveFiles() {
        @Override
        public Optional<byte[]> read(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> keep(byte[] bytes, String extension) {
            return Optional.empty();
        }
    };

    /** Returns the bytes of a file of the package or the data folder, or of an address that a test answers. */
    Optional<byte[]> read(String path);

    /**
     * Writes a temporary file and returns its path; empty when the data folder is full.
     *
     * @param extension without its dot: {@code png}
     */
    Optional<String> keep(byte[] bytes, String extension);
}
