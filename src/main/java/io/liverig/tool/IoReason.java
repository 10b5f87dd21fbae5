package io.liverig.tool;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file can not be read or written; Java's own messages are often no more than its path. */
public final class IoReason {
    private IoReason() {}

    /** Returns the file, if it is known, and the reason: {@code report/a.json: access is denied}. */
    public static String of(IOException failure) {
        String file = failure instanceof FileSystemException of ? of.getFile() : null;
        String reason = reason(failure);
        return file == null ? reason : file + ": " + reason;
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return "that is no folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder is in its place";
        }
        String said = failure instanceof FileSystemException of ? of.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
