package io.liverig.conformance.engine;

import io.liverig.sandbox.ScriptFiles;
import java.nio.file.Path;

/**
 * A trtc-wx under test: JavaScript files and nothing else.
 *
 * @param name how reports call it
 * @param profile the profile that it follows, {@code document} or {@code package}
 * @param isOwn whether it is LiveRig's own, changed or not, which is asked for more than others are
 */
public record Implementation(String name, ScriptFiles files, String profile, boolean isOwn) {
    /** Returns LiveRig's own, in a profile. */
    public static Implementation own(String profile) {
        return new Implementation("LiveRig (" + profile + ")", ScriptFiles.ownSdk(), profile, true);
    }

    /** Reads one from disk. */
    public static Implementation read(String name, Path file, String profile) {
        return new Implementation(name, ScriptFiles.read(file), profile, false);
    }
}
