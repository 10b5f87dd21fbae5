package io.liverig.internal.bridge;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A Context with one driver and one CommonJS module in it; what passes in and out is text. */
public final class ModuleGuest implements AutoCloseable {
    private static final Source LOADER = Engines.source(Engines.OWN + "module-guest", """
            (function (files, entry) {
              const cache = {};
              function load(path) {
                if (cache[path] === undefined) {
                  const module = cache[path] = { exports: {} };
                  files[path](function (name) { return load(name.replace('./', '')); }, module, module.exports);
                }
                return cache[path].exports;
              }
              return load(entry);
            })""");

    private final Context context;
    private final Value open;

    /**
     * Evaluates driver and module.
     *
     * @param driver the driver's files by name, all in one folder; the first is its entry. It exports {@code PARAMETERS}
     *     and {@code open(factories, entry)}
     * @param module the module's files by path
     * @param entry the path of the module's first file
     * @throws ModuleFailure when a file of the module cannot be parsed; the message names file and line
     */
    public ModuleGuest(Map<String, String> driver, Map<String, String> module, String entry) {
        context = Engines.context(new ScriptSettings(1, ZoneId.of("UTC"), "en-US", false));
        String first = driver.keySet().iterator().next();
        Value loaded = context.eval(LOADER).execute(functions(driver, "require, module, exports"), first);
        String parameters = loaded.getMember("PARAMETERS").asString();
        open = loaded.getMember("open").execute(functions(module, parameters), entry);
    }

    private ProxyObject functions(Map<String, String> files, String parameters) {
        Map<String, Object> functions = new HashMap<>();
        files.forEach((path, text) -> functions.put(path, function(path, wrap(parameters, text))));
        return ProxyObject.fromMap(functions);
    }

    private Value function(String path, String text) {
        try {
            return context.eval(Engines.source(path, text));
        } catch (PolyglotException e) {
            context.close(true);
            throw new ModuleFailure(problem(path, e), false);
        }
    }

    /** The engine's message names the source and quotes the line; a person needs the line's number and the fact. */
    private static String problem(String path, PolyglotException e) {
        SourceSection at = e.getSourceLocation();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String fact = message.replace("SyntaxError: ", "").replace(path, "").replaceFirst("^:\\d+(:\\d+)? ", "");
        return path + ":" + (at == null ? 0 : at.getStartLine()) + ": " + fact;
    }

    private static String wrap(String parameters, String text) {
        return "(function (" + parameters + ") { " + text + "\n})";
    }

    /**
     * Hands the driver a request and gives back its trace; promise jobs run between two advances.
     *
     * @throws ModuleFailure when the driver throws, or when the context was killed meanwhile
     */
    public String run(String request) {
        try {
            Value run = open.execute(request);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = run.invokeMember("advance").asBoolean();
            }
            return run.invokeMember("trace").asString();
        } catch (PolyglotException e) {
            throw new ModuleFailure(String.valueOf(e.getMessage()), e.isCancelled() || e.isResourceExhausted());
        } catch (IllegalStateException closed) {
            throw new ModuleFailure(String.valueOf(closed.getMessage()), true);
        } catch (OutOfMemoryError full) {
            throw new ModuleFailure("the scripts took all memory", true);
        }
    }

    /** Ends the context at once, also in the midst of an endless loop; may be called from any thread. */
    public void kill() {
        context.close(true);
    }

    @Override
    public void close() {
        context.close(true);
    }
}
