package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever forms of import and export meet, a rewritten program logs what the engine's own modules log. */
class ModuleFormsTests {
    /** What a module exports as {@code X}, and what it does to it later. */
    enum ExportForm {
        CONST("export const X = 'v'", ""),
        LET("export let X = 'v'", "X += '!'"),
        VAR("export var X, X_ = 1", "X = X_"),
        FUNCTION("export function X() { return 'v' }", ""),
        CLASS("export class X { static v = 'v' }", ""),
        PATTERN("export const { X, o: [X_ = 'd'] = [] } = { X: 'v' }", ""),
        LIST("let X_ = 'v'\nexport { X_ as X }", "X_ = 'later'"),
        OBJECT("export const X = {\n  k: 'v'\n}", "X.k = 'later'"),
        DEFAULT_VALUE("export { d as X }\nlet d = 'd'\nexport default d", "d = 'later'"),
        DEFAULT_FUNCTION("export default function () { return 'd' }\nexport const X = 'x'", ""),
        DEFAULT_CLASS("export default class K { static v = 'd' }\nexport { K as X }", "");

        final String text;
        final String later;

        ExportForm(String text, String later) {
            this.text = text;
            this.later = later;
        }

        boolean isDefault() {
            return name().startsWith("DEFAULT");
        }
    }

    /** How main.js gets {@code X} of module M as {@code L}. */
    enum ImportForm {
        NAMED("import { X as L } from './M.js'", "L"),
        ALL("import * as L from './M.js'", "L.X"),
        STAR("import { X as L } from './starM.js'", "L"),
        RENAMED("import { again as L } from './listM.js'", "L"),
        SPACE("import { space as L } from './starM.js'", "L.X"),
        THROUGH("import { through as L } from './listM.js'", "L"),
        MIXED("import L_, { X as L } from './listM.js'", "show(L) + show(L_)");

        final String text;
        final String use;

        ImportForm(String text, String use) {
            this.text = text;
            this.use = use;
        }
    }

    /** What main.js does with a value. */
    enum UseForm {
        SAY("say(V)"),
        PARAMETER("say(((p = V) => p)())"),
        TEMPLATE("log(`${show(V)}`)"),
        SHORTHAND("say({ show }.show(V))"),
        TYPE("log(typeof V)"),
        HIDDEN("log((show => show)('hidden')), say((say => say)(V))"),
        CONDITION("if (show(V)) say(V)\nelse say('no')");

        final String text;

        UseForm(String text) {
            this.text = text;
        }
    }

    record Link(ExportForm export, ImportForm form, UseForm use, boolean late) {}

    @Provide
    Arbitrary<List<Link>> links() {
        return Combinators.combine(
                        Arbitraries.of(ExportForm.class),
                        Arbitraries.of(ImportForm.class),
                        Arbitraries.of(UseForm.class),
                        Arbitraries.of(true, false))
                .as(Link::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 120, seed = "1")
    void aRewrittenProgramLogsWhatTheEngineLogs(@ForAll("links") List<Link> links, @ForAll boolean semicolons)
            throws IOException {
        for (Link link : links) {
            Statistics.label("export").collect(link.export());
            Statistics.label("import").collect(link.form());
            Statistics.label("use").collect(link.use());
        }
        Statistics.label("export")
                .coverage(all -> Stream.of(ExportForm.values())
                        .forEach(form -> all.check(form).count(count -> count > 0)));
        Statistics.label("import")
                .coverage(all -> Stream.of(ImportForm.values())
                        .forEach(form -> all.check(form).count(count -> count > 0)));
        Statistics.label("use")
                .coverage(all -> Stream.of(UseForm.values())
                        .forEach(form -> all.check(form).count(count -> count > 0)));
        Path folder = Files.createTempDirectory("forms");
        try {
            Program program = new Program(folder);
            write(program, links, semicolons ? ";" : "");
            assertEquals(program.runAsEngine(), program.run());
        } finally {
            delete(folder);
        }
    }

    private static void write(Program program, List<Link> links, String end) {
        program.file(
                "show.js",
                "export const show = x => typeof x === 'function' ? x.v || x() : typeof x === 'object'",
                "  ? Object.keys(x).sort().map(k => k + show(x[k])).join() : String(x)",
                "export default function (x) { log(show(x)) }");
        for (int i = 0; i < links.size(); i++) {
            String module = "./m" + i + ".js";
            ExportForm form = links.get(i).export();
            program.file("m" + i + ".js", form.text + end, "export function later() { " + form.later + " }")
                    .file(
                            "starm" + i + ".js",
                            "export * from '" + module + "'" + end,
                            "export * as space from '" + module + "'")
                    .file(
                            "listm" + i + ".js",
                            "import { X } from '" + module + "'" + end,
                            "export { X as again, X } from '" + module + "'" + end,
                            "export { X as through }" + end,
                            form.isDefault() ? "export { default } from '" + module + "'" : "export default 'other'");
        }
        program.file("main.js", main(links, end));
    }

    private static String main(List<Link> links, String end) {
        String early = imports(links, end, false);
        String late = imports(links, end, true);
        String uses = IntStream.range(0, links.size())
                .mapToObj(i -> use(links.get(i), i, end))
                .collect(Collectors.joining("\n"));
        return "import say, { show } from './show.js'" + end + "\n" + early + "\n" + uses + "\n" + late;
    }

    private static String imports(List<Link> links, String end, boolean late) {
        return IntStream.range(0, links.size())
                .filter(i -> links.get(i).late() == late)
                .mapToObj(i -> links.get(i).form().text.replace("M", "m" + i).replace("L", "l" + i) + end
                        + "\nimport { later as later" + i + " } from './m" + i + ".js'" + end)
                .collect(Collectors.joining("\n"));
    }

    private static String use(Link link, int i, String end) {
        String once = link.use().text.replace("V", link.form().use.replace("L", "l" + i)) + end;
        return once + "\nlater" + i + "()" + end + "\n" + once;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
