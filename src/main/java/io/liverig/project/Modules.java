package io.liverig.project;

import io.liverig.journal.Place;
import java.util.regex.Pattern;

/** Makes the text of a file ready to run. */
final class Modules {
    /** What any import or export statement looks like; a comment may look like one too, the parser decides then. */
    private static final Pattern MODULE_SYNTAX = Pattern.compile("(?<![\\w$.])(?:"
            + "export(?=\\s*[{*/]|\\s+(?:default|const|let|var|function|class|async)\\b)"
            + "|import(?=\\s*[\"'{*(./]|\\s+[^\\s=;,)]))");

    private static final ModuleCache CACHE = new ModuleCache(32_000_000);

    private Modules() {}

    static ModuleText text(ModuleId id, String original) {
        String file = id.name();
        if (file.endsWith(".json")) {
            JsonFile.parse(file, original);
            return new ModuleText(id, "module.exports = " + original + ";", true);
        }
        if (file.endsWith(".ts")) {
            throw new SyntaxFaultException(
                    Place.of(file), "TypeScript is not supported yet", "compile it to JavaScript beside the source");
        }
        String text = rewritten(file, original);
        return new ModuleText(id, text, !text.equals(original));
    }

    private static String rewritten(String file, String original) {
        String known = CACHE.get(original);
        if (known != null) {
            return known;
        }
        String text = MODULE_SYNTAX.matcher(original).find() ? parsed(file, original) : original;
        CACHE.put(original, text);
        return text;
    }

    private static String parsed(String file, String original) {
        ModuleSyntax syntax = ModuleParser.parse(file, original);
        return syntax.isEmpty() ? original : ModuleRewriter.rewrite(original, syntax);
    }
}
