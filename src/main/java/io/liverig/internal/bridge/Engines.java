package io.liverig.internal.bridge;

import io.liverig.internal.turn.SharedCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;

/**
 * The JVM's one script engine and the sources it has parsed.
 *
 * <p>Every program has a Context of its own on it; they share the parsed code, never a value.
 */
public final class Engines {
    /** What the names of the rig's own sources begin with; faults skip their frames. */
    public static final String OWN = "liverig:";

    private static final Engine ENGINE = Engine.newBuilder("js")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream())
            .build();
    private static final Map<String, Source> RESOURCES = new ConcurrentHashMap<>();

    /**
     * Names of a browser, which a module of a mini-program has too, with the value undefined: they are parameters of the
     * function that a device wraps around each module, as published packages of programs show. A module may declare one
     * of them itself.
     */
    static final List<String> BROWSER_NAMES = List.of(
            ("window document frames self location navigator localStorage history Caches screen alert confirm prompt"
                            + " XMLHttpRequest WebSocket Reporter webkit WeixinJSCore")
                    .split(" "));

    /** What stands before a module's first line. */
    static final String WRAPPER =
            "(function (" + String.join(", ", BROWSER_NAMES) + ") { return function (require, module, exports) { ";

    private static final String WRAPPER_END = "\n} })()";

    private static final SharedCache<ModuleKey, Source> MODULES =
            new SharedCache<>((key, source) -> key.text().length(), SharedCache.ofTheHeap(256));

    private Engines() {}

    /** Tells how scripts run: the engine's own name, and whether a compiler is behind it. */
    public static String description() {
        String name = ENGINE.getImplementationName();
        boolean interpreted = name.equals("Interpreted");
        return "GraalJS " + EngineVersion.text() + (interpreted ? ", interpreted" : ", compiled by " + name);
    }

    /** Builds a closed context: no host classes, files, threads, sockets or environment. */
    static Context context(ScriptSettings settings) {
        return Context.newBuilder("js")
                .engine(ENGINE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .option("js.unhandled-rejections", "handler")
                .option("js.locale", settings.locale())
                .timeZone(settings.zone())
                .build();
    }

    /** Returns one of the rig's own script files, parsed once for the JVM. */
    static Source resource(String path) {
        return RESOURCES.computeIfAbsent(path, key -> source(OWN + key, text(key)));
    }

    /** Returns the text of one of the rig's own files. */
    static String text(String path) {
        return read("/io/liverig/js/" + path);
    }

    /** Returns the source of a module, the same one for the same text as long as it is among those used last. */
    static Source module(String id, String text) {
        return MODULES.get(new ModuleKey(id, text), key -> source(id, WRAPPER + text + WRAPPER_END));
    }

    private record ModuleKey(String id, String text) {}

    /** Makes a source that the engine parses once for all programs that bring the same text under the same name. */
    static Source source(String name, String text) {
        return Source.newBuilder("js", text, name).cached(true).buildLiteral();
    }

    private static String read(String resource) {
        try (InputStream in = Engines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the rig's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
