package io.liverig.sandbox;

import io.liverig.internal.bridge.TypeScriptGuest;
import io.liverig.internal.project.module.ModuleFiles;
import io.liverig.internal.project.module.TypeScript;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of one CommonJS module: its first file and what that requires.
 *
 * @param entry the path of the first file
 * @param texts the files' texts by path, the first file first
 */
public record ScriptFiles(String entry, Map<String, String> texts) {
    private static final Pattern REQUIRED = Pattern.compile("\\brequire\\(\\s*['\"](\\.\\.?/[^'\"]+)['\"]\\s*\\)");
    private static final String OWN_SDK = "/io/liverig/js/trtc-wx/";

    /**
     * Reads a module from disk, whatever it is written in: import, export and TypeScript's types are taken out, JSON
     * becomes a module, and names are looked for without their endings and in node_modules.
     *
     * @param file its first file, or a folder with a package.json or an index.js
     * @throws ProjectException when a file cannot be read or parsed; the message says which, and what to do
     */
    public static ScriptFiles read(Path file) {
        Map<String, String> texts = ModuleFiles.gather(file, ScriptFiles::withoutTypes);
        return new ScriptFiles(texts.keySet().iterator().next(), texts);
    }

    private static TypeScript.Outcome withoutTypes(String text) {
        TypeScriptGuest.Outcome outcome = TypeScriptGuest.compile(text);
        return new TypeScript.Outcome(outcome.text(), outcome.problem(), outcome.line(), outcome.column());
    }

    /** Reads a module from the class path, e.g. {@code /io/example/driver.js}. */
    public static ScriptFiles resource(Class<?> beside, String path) {
        return collect(path, name -> readResource(beside, name));
    }

    /** Returns LiveRig's own trtc-wx. */
    public static ScriptFiles ownSdk() {
        return resource(ScriptFiles.class, OWN_SDK + "index.js");
    }

    /** Returns the same module with one file's text replaced. */
    public ScriptFiles with(String path, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(path, text);
        return new ScriptFiles(entry, changed);
    }

    private static ScriptFiles collect(String entry, Function<String, @Nullable String> reader) {
        Map<String, String> texts = new LinkedHashMap<>();
        visit(entry, reader, texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("there is no file " + entry);
        }
        return new ScriptFiles(entry, texts);
    }

    private static void visit(String path, Function<String, @Nullable String> reader, Map<String, String> texts) {
        String text = texts.containsKey(path) ? null : reader.apply(path);
        if (text == null) {
            return;
        }
        texts.put(path, text);
        Matcher matcher = REQUIRED.matcher(text);
        while (matcher.find()) {
            visit(resolve(path, matcher.group(1)), reader, texts);
        }
    }

    private static String resolve(String from, String name) {
        String path = Path.of(from).resolveSibling(name).normalize().toString().replace('\\', '/');
        return path.endsWith(".js") ? path : path + ".js";
    }

    private static @Nullable String readResource(Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
