package io.liverig.internal.wx.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The port to what a program says of itself, and to how it was launched. */
public interface ProgramFacts {
    /** Returns the application id. */
    String appId();

    /** Returns the routes of the tab bar in its order, without a leading slash; empty when there is no tab bar. */
    List<String> tabPages();

    /** Returns whether the program draws its tab bar itself. */
    default boolean drawsTabBar() {
        return false;
    }

    /**
     * Returns whether the program can read a file.
     *
     * @param path a path in the program's folder or of a temporary file, as the script writes it
     */
    boolean hasFile(String path);

    /** Returns the bytes of a file that the program can read. */
    default Optional<byte[]> file(String path) {
        return Optional.empty();
    }

    /**
     * How long a sound is.
     *
     * @param millis milliseconds
     * @param measured whether the file says so; else it is a setting
     */
    record SoundLength(long millis, boolean measured) {}

    /** Returns how long the sound under a path or an address of the web is; empty when there is none. */
    default Optional<SoundLength> sound(String src) {
        return Optional.empty();
    }

    /** Returns path, query, scene and referrerInfo of the launch, as plain data. */
    Map<String, Object> launchOptions();

    /** Returns the same of the last time the program came to the foreground. */
    Map<String, Object> enterOptions();

    /**
     * Returns whether the view has a component, an attribute of it, or a value of that attribute.
     *
     * @param path component, attribute and value: one to three names
     */
    boolean hasComponent(List<String> path);
}
