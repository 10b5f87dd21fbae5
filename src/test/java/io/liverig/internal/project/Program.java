package io.liverig.internal.project;

import io.liverig.internal.project.module.ModuleId;
import io.liverig.internal.project.module.TypeScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A program written by a test, and a small loader that runs its modules. */
public final class Program {
    private static final Engine ENGINE =
            Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();

    private final Path folder;

    public Program(Path folder) {
        this.folder = folder;
        file("app.json", "{\"pages\":[\"pages/a/a\"]}");
    }

    public Program file(String path, String... lines) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Project open() {
        return open(SdkChoice.own());
    }

    Project open(SdkChoice sdk) {
        return Project.open(folder, sdk, new SdkResources("/io/liverig/internal/project/sdk/"), TypeScript.NONE);
    }

    /** Runs main.js through the rewriter and returns what it logged, joined by spaces. */
    String run() {
        return logged(Context.newBuilder("js"), context -> new Loader(context, open()).require("main.js", "./main"));
    }

    /** Runs main.js as the engine runs ES modules and returns the same. */
    String runAsEngine() {
        IOAccess files = IOAccess.newBuilder().allowHostFileAccess(true).build();
        return logged(Context.newBuilder("js").allowIO(files), context -> {
            try {
                context.eval(Source.newBuilder("js", folder.resolve("main.js").toFile())
                        .mimeType("application/javascript+module")
                        .build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String logged(Context.Builder builder, Consumer<Context> run) {
        List<String> log = new ArrayList<>();
        try (Context context = builder.engine(ENGINE).build()) {
            context.getBindings("js").putMember("log", (ProxyExecutable) args -> {
                log.add(args[0].isString() ? args[0].asString() : args[0].toString());
                return null;
            });
            run.accept(context);
        }
        return String.join(" ", log);
    }

    /** Loads modules as the logic layer does: each once, its exports known before it runs. */
    private static final class Loader {
        private final Context context;
        private final Project project;
        private final Map<ModuleId, Value> modules = new HashMap<>();

        Loader(Context context, Project project) {
            this.context = context;
            this.project = project;
        }

        Value require(String from, String request) {
            ModuleId id = project.resolve(from, request);
            Value known = modules.get(id);
            if (known != null) {
                return known.getMember("exports");
            }
            Value module = context.eval("js", "({exports: {}})");
            modules.put(id, module);
            String text = "(function (exports, require, module) {"
                    + project.module(id).text() + "\n})";
            Value exports = module.getMember("exports");
            ProxyExecutable require = args -> require(id.name(), args[0].asString());
            Source source = Source.newBuilder("js", text, id.name()).buildLiteral();
            context.eval(source).execute(exports, require, module);
            return module.getMember("exports");
        }
    }
}
