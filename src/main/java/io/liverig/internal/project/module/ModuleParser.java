package io.liverig.internal.project.module;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ParserException;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.Source;
import com.oracle.js.parser.Token;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.ExportNode;
import com.oracle.js.parser.ir.ExportSpecifierNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ExpressionStatement;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.ImportClauseNode;
import com.oracle.js.parser.ir.ImportNode;
import com.oracle.js.parser.ir.ImportSpecifierNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.Module;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.PropertyKey;
import com.oracle.js.parser.ir.Scope;
import com.oracle.js.parser.ir.Symbol;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import io.liverig.internal.project.module.ModuleSyntax.DefaultExport;
import io.liverig.internal.project.module.ModuleSyntax.Import;
import io.liverig.internal.project.module.ModuleSyntax.LocalExport;
import io.liverig.internal.project.module.ModuleSyntax.Range;
import io.liverig.internal.project.module.ModuleSyntax.ReExport;
import io.liverig.internal.project.module.ModuleSyntax.Request;
import io.liverig.internal.project.module.ModuleSyntax.UseKind;
import io.liverig.internal.project.text.JsText;
import io.liverig.internal.project.text.SyntaxFaultException;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the module syntax of a text with the engine's own parser. The only class that knows that parser.
 *
 * <p>Offsets come from tokens: a node's own range includes parentheses around it. Names that the parser makes up carry
 * the range of something else, so a name counts only where the text says it.
 */
final class ModuleParser {
    private static final String DEFAULT = "default";

    private final String text;
    private final FunctionNode program;
    private final Module module;
    private final SyntaxCollector found = new SyntaxCollector();

    private ModuleParser(String text, FunctionNode program) {
        this.text = text;
        this.program = program;
        this.module = program.getModule();
    }

    /**
     * Returns the module syntax of a text; none when it is a script that cannot be a module.
     *
     * @throws SyntaxFaultException when it is neither
     */
    static ModuleSyntax parse(String file, String text) {
        try {
            return new ModuleParser(text, parser(file, text, true).parseModule(file)).read(file);
        } catch (ParserException e) {
            if (isScript(file, text)) {
                return ModuleSyntax.NONE;
            }
            throw fault(file, e.getLineNumber(), e.getColumnNumber() + 1, e.getRawMessage());
        } catch (StackOverflowError e) {
            throw new SyntaxFaultException(
                    Place.of(file), "the file nests too deeply to be read", "split its longest expression");
        }
    }

    private static boolean isScript(String file, String text) {
        try {
            parser(file, text, false).parse();
            return true;
        } catch (ParserException e) {
            return false;
        }
    }

    private static Parser parser(String file, String text, boolean strict) {
        ScriptEnvironment environment = ScriptEnvironment.builder()
                .ecmaScriptVersion(ScriptEnvironment.ES_STAGING)
                .strict(strict)
                .allowBigInt(true)
                .classFields(true)
                .privateFieldsIn(true)
                .annexB(true)
                .build();
        return new Parser(environment, Source.sourceFor(file, text), new ErrorManager.ThrowErrorManager());
    }

    private static SyntaxFaultException fault(String file, int line, int column, String message) {
        return new SyntaxFaultException(
                new Place(file, line, column), message, "the file is read as an ES module, correct its syntax");
    }

    private ModuleSyntax read(String file) {
        module.getImports().forEach(node -> found.requests.add(request(node)));
        module.getExports().forEach(this::export);
        program.accept(new Uses(file, found.importedNames()));
        return found.syntax();
    }

    private static Request request(ImportNode node) {
        List<Import> imports = new ArrayList<>();
        ImportClauseNode clause = node.getImportClause();
        if (clause != null && clause.getDefaultBinding() != null) {
            imports.add(new Import(DEFAULT, clause.getDefaultBinding().getName()));
        }
        if (clause != null && clause.getNameSpaceImport() != null) {
            imports.add(new Import(
                    "*", clause.getNameSpaceImport().getBindingIdentifier().getName()));
        }
        if (clause != null && clause.getNamedImports() != null) {
            for (ImportSpecifierNode named : clause.getNamedImports().getImportSpecifiers()) {
                String local = named.getBindingIdentifier().getName();
                imports.add(new Import(named.getIdentifier() == null ? local : name(named.getIdentifier()), local));
            }
        }
        LiteralNode<?> specifier = node.getModuleSpecifier();
        return new Request(
                new Range(node.getStart(), end(specifier)), specifier.getString(), imports, List.of(), false);
    }

    private static String name(PropertyKey key) {
        return key.getPropertyName();
    }

    private static int start(Node node) {
        return Token.descPosition(node.getToken());
    }

    private static int end(Node node) {
        return start(node) + Token.descLength(node.getToken());
    }

    private void export(ExportNode node) {
        int at = start(node);
        if (node.getNamedExports() != null) {
            exportNames(node, at);
        } else if (node.getExpression() == null && node.getVar() == null) {
            exportAll(node, at);
        } else if (node.isDefault()) {
            String name = name(node.getExportIdentifier());
            found.defaultExport = new DefaultExport(at, name.startsWith("*") ? null : name);
        } else {
            found.exportKeywords.add(at);
            String name = name(node.getExportIdentifier());
            found.exports.add(new LocalExport(name, name, isLexical(name)));
        }
    }

    private void exportNames(ExportNode node, int at) {
        List<ReExport> names = new ArrayList<>();
        for (ExportSpecifierNode item : node.getNamedExports().getExportSpecifiers()) {
            String local = name(item.getIdentifier());
            names.add(
                    new ReExport(item.getExportIdentifier() == null ? local : name(item.getExportIdentifier()), local));
        }
        LiteralNode<?> specifier = node.getModuleSpecifier();
        if (specifier != null) {
            found.requests.add(
                    new Request(new Range(at, end(specifier)), specifier.getString(), List.of(), names, false));
            return;
        }
        found.exportLists.add(
                new Range(at, text.indexOf('}', node.getNamedExports().getFinish() - 1) + 1));
        names.forEach(item ->
                found.exports.add(new LocalExport(item.exported(), item.imported(), isLexical(item.imported()))));
    }

    private void exportAll(ExportNode node, int at) {
        LiteralNode<?> specifier = node.getModuleSpecifier();
        // The node ends before the closing quote.
        Range range = new Range(at, specifier == null ? node.getFinish() + 1 : end(specifier));
        PropertyKey name = node.getExportIdentifier();
        if (name == null) {
            found.requests.add(new Request(range, specifier.getString(), List.of(), List.of(), true));
        } else {
            ReExport all = new ReExport(name(name), "*");
            found.requests.add(new Request(range, requestOf(all.exported()), List.of(), List.of(all), false));
        }
    }

    private String requestOf(String exported) {
        return module.getIndirectExportEntries().stream()
                .filter(entry -> exported.equals(String.valueOf(entry.getExportName())))
                .findFirst()
                .map(entry -> entry.getModuleRequest().specifier().toString())
                .orElseThrow();
    }

    private boolean isLexical(String name) {
        Symbol symbol = program.getBody().getScope().getExistingSymbol(name);
        return symbol != null && symbol.isBlockScoped();
    }

    /** Collects the uses of imported names; inner names that hide them are other names. */
    private final class Uses extends NodeVisitor<LexicalContext> {
        private final String file;
        private final Set<String> imported;

        Uses(String file, Set<String> imported) {
            super(new LexicalContext());
            this.file = file;
            this.imported = imported;
        }

        @Override
        public boolean enterExpressionStatement(ExpressionStatement node) {
            found.statement(start(node));
            return true;
        }

        @Override
        public boolean enterCallNode(CallNode node) {
            if (node.isImport()) {
                found.dynamicImports.add(start(node));
            } else if (!node.isNew()) {
                mark(node.getFunction(), UseKind.CALL);
            }
            return true;
        }

        @Override
        public boolean enterBinaryNode(BinaryNode node) {
            if (node.isAssignment()) {
                mark(node.getAssignmentDest(), UseKind.TARGET);
            }
            return true;
        }

        @Override
        public boolean enterUnaryNode(UnaryNode node) {
            if (node.isAssignment()) {
                mark(node.getAssignmentDest(), UseKind.TARGET);
            }
            return true;
        }

        private void mark(Expression node, UseKind kind) {
            if (node instanceof IdentNode name) {
                found.kind(start(name), kind);
            }
        }

        @Override
        public boolean enterIdentNode(IdentNode node) {
            int at = start(node);
            String name = node.getName();
            if (node.isImportMeta()) {
                throw at(at, "import.meta does not exist in mini-programs");
            }
            if (imported.contains(name) && JsText.isWord(text, at, name)) {
                if (node.isPropertyName()) {
                    found.key(at);
                } else if (isModuleName(name)) {
                    found.use(at, name);
                }
            }
            return true;
        }

        private boolean isModuleName(String name) {
            Scope scope = lc.getCurrentScope();
            while (scope != null && !scope.hasSymbol(name)) {
                scope = scope.getParent();
            }
            return scope != null && scope.isModuleScope();
        }

        private SyntaxFaultException at(int offset, String message) {
            Source source = program.getSource();
            return fault(file, source.getLine(offset), source.getColumn(offset) + 1, message);
        }
    }
}
