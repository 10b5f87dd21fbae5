package io.liverig.internal.view.wxml;

import org.jspecify.annotations.Nullable;

/** Reads the texts of a program for the view; the root joins it to the project. */
public interface FileReader {
    /**
     * Returns a file's text, or null when there is no such file.
     *
     * @param path relative to the program's folder, without a leading slash, with its extension
     */
    @Nullable
    String read(String path);
}
