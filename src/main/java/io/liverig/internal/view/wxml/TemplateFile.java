package io.liverig.internal.view.wxml;

import io.liverig.internal.port.WxsModule;
import io.liverig.internal.turn.SharedCache;
import io.liverig.internal.view.wxml.template.FileImport;
import io.liverig.internal.view.wxml.template.TemplateNode;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.List;
import java.util.Map;

/**
 * One WXML file, parsed; immutable, so that a thousand pages can share it.
 *
 * @param path the file, relative to the program's folder
 * @param body what the file shows by itself
 * @param definitions the templates it defines, by name
 * @param imports the files whose templates it may use, in the order written
 * @param modules the wxs modules it names
 * @param problems what could not be understood
 */
public record TemplateFile(
        String path,
        List<TemplateNode> body,
        Map<String, List<TemplateNode>> definitions,
        List<FileImport> imports,
        List<WxsModule> modules,
        List<TemplateProblem> problems) {
    private static final SharedCache<Key, TemplateFile> CACHE =
            new SharedCache<>((key, file) -> key.text().length(), SharedCache.ofTheHeap(256));

    private record Key(String path, String text) {}

    /** Parses a file's text; the same text under the same path is parsed once for the whole JVM. */
    public static TemplateFile parse(String path, String text) {
        return CACHE.get(new Key(path, text), key -> parseAfresh(key.path(), key.text()));
    }

    private static TemplateFile parseAfresh(String path, String text) {
        Source source = new Source(path, text);
        TemplateProblems problems = new TemplateProblems();
        List<Markup> markup = new MarkupParser(source, problems).parse();
        return new TemplateCompiler(source, problems).compile(markup);
    }
}
