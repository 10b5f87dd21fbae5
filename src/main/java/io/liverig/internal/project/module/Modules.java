package io.liverig.internal.project.module;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.SyntaxFaultException;
import io.liverig.internal.turn.SharedCache;
import io.liverig.journal.Place;
import java.util.regex.Pattern;

/** Makes the text of a file ready to run. */
public final class Modules {
    /** What any import or export statement looks like; a comment may look like one too, the parser decides then. */
    private static final Pattern MODULE_SYNTAX = Pattern.compile("(?<![\\w$.])(?:"
            + "export(?=\\s*[{*/]|\\s+(?:default|const|let|var|function|class|async)\\b)"
            + "|import(?=\\s*[\"'{*(./]|\\s+[^\\s=;,)]))");

    /** Rewritten texts by their original. */
    private static final SharedCache<String, String> CACHE =
            new SharedCache<>(Modules::weight, SharedCache.ofTheHeap(64));

    private static final SharedCache<String, String> TYPED =
            new SharedCache<>(Modules::weight, SharedCache.ofTheHeap(64));

    private Modules() {}

    public static ModuleText text(ModuleId id, String original, TypeScript typeScript) {
        String file = id.name();
        if (file.endsWith(".json")) {
            JsonFile.parse(file, original);
            return new ModuleText(id, "module.exports = " + original + ";", true);
        }
        if (file.endsWith(".ts")) {
            return new ModuleText(id, fromTypeScript(file, original, typeScript), true);
        }
        String text = rewritten(file, original);
        return new ModuleText(id, text, !text.equals(original));
    }

    private static String fromTypeScript(String file, String original, TypeScript typeScript) {
        return TYPED.get(original, text -> compiled(file, text, typeScript));
    }

    private static String compiled(String file, String original, TypeScript typeScript) {
        TypeScript.Outcome outcome = typeScript.compile(original);
        if (outcome.text() == null) {
            Place at = outcome.line() == 0 ? Place.of(file) : new Place(file, outcome.line(), outcome.column());
            throw new SyntaxFaultException(at, outcome.problem(), "correct the TypeScript of this file");
        }
        return rewritten(file, outcome.text());
    }

    private static String rewritten(String file, String original) {
        return CACHE.get(original, text -> MODULE_SYNTAX.matcher(text).find() ? parsed(file, text) : text);
    }

    private static long weight(String original, String rewritten) {
        return (long) original.length() + rewritten.length();
    }

    private static String parsed(String file, String original) {
        ModuleSyntax syntax = ModuleParser.parse(file, original);
        return syntax.isEmpty() ? original : ModuleRewriter.rewrite(original, syntax);
    }
}
