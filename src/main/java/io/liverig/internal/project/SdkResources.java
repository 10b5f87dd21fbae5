package io.liverig.internal.project;

import io.liverig.internal.project.module.ModuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of LiveRig's own trtc-wx on the class path. Their ids begin with {@code @liverig/trtc-wx/}. */
record SdkResources(String folder) {
    /** Where the names of our own files begin. */
    static final String PREFIX = "@liverig/trtc-wx/";

    /** The files that LiveRig ships. */
    static final SdkResources SHIPPED = new SdkResources("/io/liverig/js/trtc-wx/");

    static ModuleId entry() {
        return id("index.js");
    }

    static ModuleId id(String path) {
        return new ModuleId(ModuleId.Origin.OWN_SDK, PREFIX + path);
    }

    private static final Map<String, Optional<String>> TEXTS = new ConcurrentHashMap<>();

    boolean isFile(String path) {
        return read(path) != null;
    }

    /** Returns a file's text, or null when we do not ship it; each is read once for the JVM. */
    @Nullable
    String read(String path) {
        return TEXTS.computeIfAbsent(folder + path, key -> Optional.ofNullable(load(path)))
                .orElse(null);
    }

    private @Nullable String load(String path) {
        try (InputStream in = SdkResources.class.getResourceAsStream(folder + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
