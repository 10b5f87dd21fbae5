package io.liverig.internal.project;

import java.nio.file.Path;

/** Which trtc-wx a program gets. */
public sealed interface SdkChoice {
    /** The program's own copy where it brings one, else LiveRig's. */
    record OwnSdk() implements SdkChoice {}

    /**
     * One file in place of every trtc-wx that the program asks for, its own copy included.
     *
     * @param file a JavaScript file without requires of its own; it may lie outside the program
     */
    record ReplacedBy(Path file) implements SdkChoice {}

    /** Returns the default. */
    static SdkChoice own() {
        return new OwnSdk();
    }
}
