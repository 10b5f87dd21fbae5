package io.liverig.internal.project.module;

/**
 * Which module a request means. Equal ids are one module, evaluated once.
 *
 * @param origin where its text comes from
 * @param name its path in the program ({@code utils/x.js}), {@code @liverig/trtc-wx/index.js}, or {@code @sdk/x.js}
 */
public record ModuleId(Origin origin, String name) {
    /** Where a module's text comes from. */
    public enum Origin {
        /** A file of the program. */
        PROGRAM,
        /** A file of LiveRig's own trtc-wx. */
        OWN_SDK,
        /** The file that replaces the program's trtc-wx. */
        REPLACED_SDK
    }

    /** Makes the id of a file of the program. */
    public static ModuleId of(String path) {
        return new ModuleId(Origin.PROGRAM, path);
    }

    @Override
    public String toString() {
        return name;
    }
}
