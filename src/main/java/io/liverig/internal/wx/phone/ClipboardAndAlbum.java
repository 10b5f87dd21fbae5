package io.liverig.internal.wx.phone;

import java.util.ArrayList;
import java.util.List;

/** What the program leaves on the telephone outside itself: the clipboard and the photo album. */
public final class ClipboardAndAlbum {
    private final List<String> album = new ArrayList<>();
    private String clipboard = "";

    /** Returns the text on the clipboard, "" when nothing was copied yet. */
    public synchronized String clipboard() {
        return clipboard;
    }

    /** Copies a text, as the program or as the user. */
    public synchronized void copy(String text) {
        clipboard = text;
    }

    /** Returns the paths of all files saved to the album, oldest first. */
    public synchronized List<String> album() {
        return List.copyOf(album);
    }

    public synchronized void save(String path) {
        album.add(path);
    }
}
