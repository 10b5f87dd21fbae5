package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.template.FileImport;
import io.liverig.internal.view.wxml.template.TemplateNode;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Journal;
import io.liverig.journal.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The WXML files of one program, each read and complained about once. */
public final class TemplateLibrary {
    private final String program;
    private final FileReader files;
    private final Journal journal;
    private final Map<String, Optional<TemplateFile>> known = new HashMap<>();
    private final Map<String, Map<String, Definition>> visible = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    public TemplateLibrary(String program, FileReader files, Journal journal) {
        this.program = program;
        this.files = files;
        this.journal = journal;
    }

    /** A template and the file whose names it knows. */
    public record Definition(TemplateFile file, List<TemplateNode> body) {}

    /** Returns the file of a page, or null when it is not there, which is a fault. */
    public @Nullable TemplateFile page(String route) {
        TemplateFile file = load(route + ".wxml");
        if (file == null) {
            missing(route + ".wxml", "page " + route, Place.of(route + ".wxml"));
        }
        return file;
    }

    /** Returns the file of a component; one without any is empty, which is a fault. */
    public TemplateFile component(String path) {
        TemplateFile file = load(path + ".wxml");
        if (file == null) {
            missing(path + ".wxml", "component " + path, Place.of(path + ".wxml"));
        }
        return file == null ? TemplateFile.parse(path + ".wxml", "") : file;
    }

    /** Returns the file that a tag names, or null when it is not there, which is a fault. */
    public @Nullable TemplateFile file(String src, TemplateFile asking, String tag, Place at) {
        for (String path : SourcePaths.candidates(asking.path(), src)) {
            TemplateFile file = load(path);
            if (file != null) {
                return file;
            }
        }
        missing(SourcePaths.candidates(asking.path(), src).get(0), "<" + tag + "> of " + asking.path(), at);
        return null;
    }

    private @Nullable TemplateFile load(String path) {
        Optional<TemplateFile> file = known.get(path);
        if (file == null) {
            String text = files.read(path);
            file = Optional.ofNullable(text == null ? null : TemplateFile.parse(path, text));
            known.put(path, file);
            file.ifPresent(this::report);
        }
        return file.orElse(null);
    }

    private void report(TemplateFile file) {
        file.problems().forEach(each -> fault(FaultKind.TEMPLATE, each.message(), each.at(), each.remedy()));
    }

    /** Finds a template by the names a file knows: its own, then those of the files it imports, but not theirs. */
    public @Nullable Definition definition(String name, TemplateFile file) {
        Map<String, Definition> names = visible.get(file.path());
        if (names == null) {
            names = definitions(file);
            visible.put(file.path(), names);
        }
        return names.get(name);
    }

    private Map<String, Definition> definitions(TemplateFile file) {
        Map<String, Definition> names = new HashMap<>();
        for (FileImport wanted : file.imports()) {
            TemplateFile imported = file(wanted.src(), file, "import", wanted.at());
            if (imported != null) {
                addDefinitions(imported, names);
            }
        }
        addDefinitions(file, names);
        return names;
    }

    private static void addDefinitions(TemplateFile file, Map<String, Definition> names) {
        file.definitions().forEach((name, body) -> names.put(name, new Definition(file, body)));
    }

    private void missing(String path, String asker, Place at) {
        fault(
                FaultKind.MISSING,
                path + " does not exist; " + asker + " asks for it",
                at,
                "Create the file or correct the path");
    }

    /** Takes a fault down, once for each place and message. */
    public void fault(FaultKind kind, String message, Place at, String remedy) {
        if (said.add(at + message)) {
            journal.fault(Fault.of(program, kind, message, at, remedy));
        }
    }

    /** Takes a notice down, once for each place and text. */
    public void notice(String route, String name, Place at, String text) {
        if (said.add(at + text)) {
            journal.notice(program, route, name, at + ": " + text);
        }
    }
}
