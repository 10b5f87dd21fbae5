package io.liverig.internal.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.graalvm.polyglot.Engine;

/** The engine's version as its jar gives it; the engine itself says "Development Build" outside a GraalVM. */
final class EngineVersion {
    private EngineVersion() {}

    static String text() {
        String version = Engine.class.getPackage().getImplementationVersion();
        return version == null ? ofModule() : version;
    }

    /** Reads the manifest of the engine's module: the package of a named module has no version. */
    private static String ofModule() {
        try (InputStream in = Engine.class.getModule().getResourceAsStream("META-INF/MANIFEST.MF")) {
            String version = in == null
                    ? null
                    : new Manifest(in).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "of an unknown version" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
