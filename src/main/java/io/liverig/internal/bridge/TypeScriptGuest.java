package io.liverig.internal.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Takes the types out of TypeScript, by sucrase in a context that no program shares.
 *
 * <p>It is loaded when the first TypeScript file is met, once for the JVM: about two seconds when scripts are interpreted.
 */
public final class TypeScriptGuest {
    private static final String SUCRASE = "/META-INF/resources/_static/sucrase/3.35.1/dist/";

    private static @Nullable TypeScriptGuest only;

    private final Context context;
    private final Value transform;

    private TypeScriptGuest() {
        context = Engines.context(new ScriptSettings(1, ZoneId.of("UTC"), "en", false));
        ProxyExecutable module = args -> module(args[0].asString());
        transform = context.eval(Engines.resource("typescript/typescript.js")).execute(module);
    }

    /** What became of a file: its text without types, or what is wrong with it and where, line and column from 1. */
    public record Outcome(@Nullable String text, String problem, int line, int column) {}

    /** Takes the types out of a file's text; lines stay where they are. */
    public static synchronized Outcome compile(String text) {
        if (only == null) {
            only = new TypeScriptGuest();
        }
        return only.transformed(text);
    }

    private Outcome transformed(String text) {
        Value result = transform.execute(text);
        return result.isString()
                ? new Outcome(result.asString(), "", 0, 0)
                : new Outcome(
                        null,
                        result.getMember("message").asString(),
                        result.getMember("line").asInt(),
                        result.getMember("column").asInt());
    }

    /** Returns a file of sucrase as a function of require, module and exports, or null when it is not there. */
    private @Nullable Value module(String name) {
        try (InputStream in = TypeScriptGuest.class.getResourceAsStream(SUCRASE + name)) {
            return in == null
                    ? null
                    : context.eval(Engines.module(
                            Engines.OWN + "sucrase/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
