package io.liverig.internal.project.module;

import io.liverig.internal.project.module.ModuleHelpers.Helper;
import io.liverig.internal.project.module.ModuleSyntax.DefaultExport;
import io.liverig.internal.project.module.ModuleSyntax.LocalExport;
import io.liverig.internal.project.module.ModuleSyntax.Request;
import io.liverig.internal.project.module.ModuleSyntax.Use;
import io.liverig.internal.project.text.JsText;
import java.util.HashMap;
import java.util.Map;

/**
 * Rewrites a module's import and export as CommonJS with live bindings, every line where it was.
 *
 * <p>Exports are getters, declared before anything runs so that circular requires see them; imported names are read
 * through the module object at each use. A name that is not ready yet reads as undefined, as with the CommonJS that a
 * device runs.
 */
final class ModuleRewriter {
    private final String text;
    private final ModuleSyntax syntax;
    private final Edits edits;
    private final FreshNames names;
    private final ModuleHelpers helpers;
    private final Map<String, String> imported = new HashMap<>();
    private final StringBuilder declarations = new StringBuilder();

    private ModuleRewriter(String text, ModuleSyntax syntax) {
        this.text = text;
        this.syntax = syntax;
        this.edits = new Edits(text);
        this.names = new FreshNames(text);
        this.helpers = new ModuleHelpers(names);
    }

    static String rewrite(String text, ModuleSyntax syntax) {
        return new ModuleRewriter(text, syntax).run();
    }

    private String run() {
        String late = requests();
        syntax.exports().names().forEach(this::export);
        syntax.exports().keywords().forEach(at -> edits.blank(at, at + "export".length()));
        syntax.exports().lists().forEach(range -> edits.replace(range.start(), range.end(), ";"));
        if (syntax.exports().unnamed() != null) {
            defaultExport(syntax.exports().unnamed());
        }
        syntax.uses().forEach(this::use);
        for (int at : syntax.dynamicImports()) {
            edits.replace(at, at + "import".length(), helpers.use(Helper.IMPORT));
        }
        return head() + late + edits.apply();
    }

    private String head() {
        String strict = syntax.isModule() ? "\"use strict\";" : "";
        String mark = syntax.hasExports()
                ? "Object.defineProperty(exports,\"__esModule\",{value:true,configurable:true,writable:true});"
                : "";
        return strict + helpers.declarations() + mark + declarations;
    }

    /** Writes the requires of the first statements in their places; returns those that must run before others. */
    private String requests() {
        StringBuilder late = new StringBuilder();
        int leadingEnd = 0;
        for (Request request : syntax.requests()) {
            int start = request.range().start();
            int end = request.range().end();
            String code = require(request);
            if (late.isEmpty() && JsText.skipIdle(text, leadingEnd) == start) {
                edits.replace(start, end, code);
                leadingEnd = end;
            } else {
                edits.replace(start, end, ";");
                late.append(code);
            }
        }
        if (leadingEnd == 0) {
            return late.toString();
        }
        edits.insert(leadingEnd, late.toString());
        return "";
    }

    private String require(Request request) {
        String call = "require(" + JsText.quote(request.module()) + ")";
        if (request.star()) {
            return helpers.use(Helper.EXPORT_ALL) + "(" + call + ");";
        }
        if (request.imports().isEmpty() && request.reExports().isEmpty()) {
            return call + ";";
        }
        RequiredModule module = new RequiredModule(names.forModule(request.module()), names, helpers);
        request.imports().forEach(item -> imported.put(item.local(), module.read(item.imported())));
        request.reExports().forEach(item -> declare(item.exported(), module.read(item.imported()), false));
        return module.declaration(call);
    }

    private void export(LocalExport export) {
        String expression = imported.get(export.local());
        declare(
                export.exported(),
                expression == null ? export.local() : expression,
                expression == null && export.lexical());
    }

    private void declare(String exported, String expression, boolean lexical) {
        String body = lexical ? "try{return " + expression + "}catch(e){}" : "return " + expression;
        declarations
                .append(helpers.use(Helper.EXPORT))
                .append('(')
                .append(JsText.quote(exported))
                .append(",function(){")
                .append(body)
                .append("});");
    }

    private void defaultExport(DefaultExport export) {
        int word = JsText.skipBlank(text, export.at() + "export".length());
        int wordEnd = word + "default".length();
        int at = JsText.skipBlank(text, wordEnd);
        int afterAsync = JsText.isWord(text, at, "async") ? JsText.skipBlank(text, at + "async".length()) : at;
        String name = export.name() == null ? names.name("_default") : export.name();
        if (JsText.isWord(text, afterAsync, "function")) {
            int end = afterAsync + "function".length();
            int star = JsText.skipBlank(text, end);
            declared(export, word, wordEnd, text.startsWith("*", star) ? star + 1 : end, name);
        } else if (JsText.isWord(text, at, "class")) {
            declared(export, word, wordEnd, at + "class".length(), name);
        } else {
            edits.replace(export.at(), export.at() + "export".length(), name);
            edits.replace(word, wordEnd, "=");
            declarations.append("var ").append(name).append(';');
        }
        declare("default", name, true);
    }

    private void declared(DefaultExport export, int word, int wordEnd, int nameAt, String name) {
        edits.blank(export.at(), export.at() + "export".length());
        edits.blank(word, wordEnd);
        if (export.name() == null) {
            edits.insert(nameAt, " " + name);
        }
    }

    private void use(Use use) {
        String expression = imported.getOrDefault(use.name(), use.name());
        String with = switch (use.kind()) {
            case VALUE -> expression;
            case CALL -> "(0," + expression + ")";
            case FIRST_CALL -> "void 0,(0," + expression + ")";
            case SHORTHAND -> use.name() + ":" + expression;
            case TARGET -> helpers.use(Helper.READ_ONLY) + "(" + JsText.quote(use.name()) + ").x";
        };
        edits.replace(use.at(), use.at() + use.name().length(), with);
    }
}
