package io.liverig.internal.project;

import io.liverig.internal.project.module.ModuleId;
import io.liverig.internal.project.module.ModuleText;
import io.liverig.internal.project.module.Modules;
import io.liverig.internal.project.module.TypeScript;
import io.liverig.internal.project.text.SyntaxFaultException;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program on disk. Files are read when they are asked for, and never from outside the program's folder.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/structure.html">the files of a program</a>
 */
public final class Project {
    private final SourceFolder files;
    private final AppConfig app;
    private final SdkChoice sdk;
    private final SdkResources resources;
    private final ModuleResolver resolver;
    private final TypeScript typeScript;

    private Project(SourceFolder files, SdkChoice sdk, SdkResources resources, TypeScript typeScript) {
        this.typeScript = typeScript;
        this.files = files;
        this.sdk = sdk;
        this.resources = resources;
        String text = files.read("app.json");
        this.app = AppConfigReader.read(text == null ? "" : text);
        this.resolver = new ModuleResolver(files, sdk, resources);
    }

    /**
     * Opens the program in a folder that has app.json, or whose project.config.json says where it is.
     *
     * @throws ProjectException when there is no program, or app.json cannot be read
     */
    public static Project open(Path folder, SdkChoice sdk) {
        return open(folder, sdk, SdkResources.SHIPPED, TypeScript.NONE);
    }

    /** As {@link #open(Path, SdkChoice)}, for programs that may be written in TypeScript. */
    public static Project open(Path folder, SdkChoice sdk, TypeScript typeScript) {
        return open(folder, sdk, SdkResources.SHIPPED, typeScript);
    }

    static Project open(Path folder, SdkChoice sdk, SdkResources resources, TypeScript typeScript) {
        if (sdk instanceof SdkChoice.ReplacedBy replaced && !Files.isRegularFile(replaced.file())) {
            throw new ProjectException(new Problem(
                    FaultKind.MISSING,
                    Place.of(replaced.file().toString()),
                    "there is no such file to replace trtc-wx",
                    "name one JavaScript file"));
        }
        return new Project(ProgramRoot.find(folder), sdk, resources, typeScript);
    }

    /** Returns the folder that holds app.json. */
    public Path root() {
        return files.root();
    }

    /** Returns whether packages are read from node_modules, as no miniprogram_npm has been built. */
    public boolean isUnbuilt() {
        return files.isUnbuilt();
    }

    /** Returns what app.json says. */
    public AppConfig app() {
        return app;
    }

    /** Returns the routes of all pages in order, those of subpackages last. */
    public List<String> pages() {
        List<String> all = new ArrayList<>(app.pages());
        app.subPackages().forEach(part -> all.addAll(part.pages()));
        return List.copyOf(all);
    }

    /** Returns what the page's JSON says over the defaults of app.json. */
    public PageConfig page(String route) {
        return ConfigFiles.page(files, app, route);
    }

    /** Returns what a component's JSON says. */
    public PageConfig component(String path) {
        return ConfigFiles.component(files, app, path);
    }

    /**
     * Returns the path of a component without extension, or null when it is not there or comes from a plugin.
     *
     * @param fromPath the page or component whose JSON names it; {@code app} for app.json
     * @param request its path as written: relative, {@code /absolute}, or a name to look for as modules are
     */
    public @Nullable String componentPath(String fromPath, String request) {
        return ConfigFiles.componentPath(files, fromPath, request);
    }

    /** Returns which of a page's script and template are missing; an empty list for a page that can be opened. */
    public List<Problem> missing(String route) {
        List<Problem> missing = new ArrayList<>();
        if (!files.isFile(route + ".js") && !files.isFile(route + ".ts")) {
            missing.add(missingFile(route, ".js"));
        }
        if (!files.isFile(route + ".wxml")) {
            missing.add(missingFile(route, ".wxml"));
        }
        return List.copyOf(missing);
    }

    private static Problem missingFile(String route, String extension) {
        return new Problem(
                FaultKind.MISSING,
                Place.of("app.json"),
                "page \"" + route + "\" has no file " + route + extension,
                "add the file or remove the page from app.json");
    }

    /**
     * Returns a script of the program that may be written in TypeScript: {@code app.js} or {@code app.ts}.
     *
     * @param path its path without extension
     * @return the file, or null when there is neither
     */
    public @Nullable String script(String path) {
        return files.isFile(path + ".js") ? path + ".js" : files.isFile(path + ".ts") ? path + ".ts" : null;
    }

    /** Returns whether the program has a file. */
    public boolean exists(String path) {
        return files.isFile(path);
    }

    /** Returns the text of a file of the program without its byte order mark, or null when it is not there. */
    public @Nullable String read(String path) {
        return files.read(path);
    }

    /** Returns the bytes of a file of the program; empty when it is not there. */
    public Optional<byte[]> bytes(String path) {
        return files.bytes(path);
    }

    /**
     * Returns the beginning of a file of the program, or null when it is not there.
     *
     * @param limit how many bytes at most
     */
    public byte @Nullable [] head(String path, int limit) {
        return files.head(path, limit);
    }

    /**
     * Finds the module that a request means.
     *
     * @param fromFile the name of the asking module
     * @param request what it asked for, as written
     * @param later whether it asked by {@code require.async}, which also reaches other subpackages
     * @throws ModuleNotFoundException when there is none, or it lies in a subpackage that is out of reach
     * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/module.html">modules</a>
     */
    public ModuleId resolve(String fromFile, String request, boolean later) {
        ModuleId found = resolver.resolve(fromFile, request);
        if (!later && found.origin() == ModuleId.Origin.PROGRAM) {
            PackageWalls.check(app, fromFile, request, found.name());
        }
        return found;
    }

    /** As {@link #resolve(String, String, boolean)}, for a plain {@code require}. */
    public ModuleId resolve(String fromFile, String request) {
        return resolve(fromFile, request, false);
    }

    /**
     * Returns a module's text, ready to run.
     *
     * @throws SyntaxFaultException when it has import or export, or is TypeScript, and cannot be parsed
     */
    public ModuleText module(ModuleId id) {
        String text = switch (id.origin()) {
            case PROGRAM -> files.read(id.name());
            case OWN_SDK -> resources.read(id.name().substring(SdkResources.PREFIX.length()));
            case REPLACED_SDK -> replacement();
        };
        if (text == null) {
            throw new ModuleNotFoundException(new Problem(
                    FaultKind.MISSING,
                    Place.of(id.name()),
                    "there is no such module",
                    "ask for what resolve returned"));
        }
        return Modules.text(id, text, typeScript);
    }

    private @Nullable String replacement() {
        return sdk instanceof SdkChoice.ReplacedBy replaced ? SourceFolder.text(replaced.file()) : null;
    }
}
