package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.JsValues;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a program may hold what they like; a healthy program beside it ticks on. */
class HostileFileTests {
    private static final String MEASURES = "onReady() { setTimeout(() => wx.createSelectorQuery().select('#n')"
            + ".boundingClientRect(r => console.log(typeof r.width)).exec(), 500) }";

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(Duration.ofSeconds(5)));
    private ProgramFolder bad;
    private PageHandle healthy;

    @BeforeEach
    void openBoth() {
        bad = ProgramFolder.in(folder, "bad");
        healthy = rig.open(ProgramFolder.in(folder, "healthy")
                        .page("Page({ data: { n: 0 }, onLoad() { setInterval(() =>"
                                + " this.setData({ n: this.data.n + 1 }), 100) } })")
                        .folder())
                .start();
    }

    @AfterEach
    void theHealthyOneTicksOn() {
        double before = JsValues.number(healthy.data("n"));
        rig.advance(Duration.ofSeconds(1));
        assertEquals(before + 10, healthy.data("n"));
        rig.close();
    }

    private PageHandle start() {
        return rig.open(bad.folder()).start();
    }

    private Fault onlyFault() {
        assertEquals(1, rig.faults().size(), () -> rig.faults().toString());
        return rig.faults().get(0);
    }

    /** The page has asked where its node is, and got an answer. */
    private void assertMeasured() {
        start();
        rig.advance(Duration.ofSeconds(1));
        assertEquals(List.of("number"), console());
        assertEquals(List.of(), rig.faults());
    }

    private List<Object> console() {
        return rig.timeline().rows(RowKind.CONSOLE).stream()
                .map(row -> row.detail().get("text"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+", "a||", "a.b[0].", "a?.b&&", "typeof "})
    void anExpressionOfManyPartsIsToldAndQuotedInShort(String piece) {
        bad.file("pages/a/a.wxml", "<view a=\"{{" + piece.repeat(60_000 / piece.length()) + "a}}\"/>");
        start();
        assertTrue(onlyFault().message().length() < 500, onlyFault()::message);
        assertTrue(
                onlyFault().message().matches(".*(more than 5000 operators|more than 200 levels|can not be read).*"));
    }

    @Test
    void aFileWithoutBindingsIsReadInTimeThatGrowsAsItDoes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            attributes.append("a").append(i).append("='1' ");
        }
        bad.file("pages/a/a.wxml", "<view id=\"n\" " + attributes + "/>").page("Page({ " + MEASURES + " })");
        assertMeasured();
    }

    @Test
    void anyNumberOfStylesStandsSideBySide() {
        bad.file("pages/a/a.wxml", "<view id=\"n\" " + "style:width='1px' ".repeat(20_000) + "/>")
                .page("Page({ " + MEASURES + " })");
        assertMeasured();
    }

    @Test
    void componentsThatAreNotThereAreCounted() {
        String uses = IntStream.range(0, 2_000)
                .mapToObj(i -> "\"c" + i + "\": \"/c/" + i + "\"")
                .collect(Collectors.joining(", "));
        bad.file("pages/a/a.json", "{\"usingComponents\": {" + uses + "}}");
        start();
        assertEquals(21, rig.faults().size());
        assertEquals("1980 more components are not found", rig.faults().get(20).message());
    }

    @Test
    void aPageThatIsItsOwnComponentIsToldWithItsFile() {
        bad.file("pages/a/a.json", "{\"usingComponents\": {\"a\": \"/pages/a/a\"}}")
                .file("pages/a/a.wxml", "<a/>");
        start();
        assertTrue(rig.faults().get(0).text().startsWith("pages/a/a.js: "), rig.faults()::toString);
        assertTrue(rig.faults().get(0).message().contains("does not call Component()"), rig.faults()::toString);
        assertEquals(2, rig.faults().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "1 + "})
    void aScriptThatNestsTooDeeplyIsToldWithItsFile(String piece) {
        String more = piece.equals("[") ? "]".repeat(100_000) : "1";
        bad.page("Page({})\nvar a = " + piece.repeat(100_000) + more);
        start();
        assertTrue(onlyFault().text().startsWith("pages/a/a.js: RangeError"), onlyFault()::text);
    }

    @Test
    void templatesThatDoubleEndInAFaultThatNamesThem() {
        String templates = IntStream.range(0, 30)
                .mapToObj(i -> "<template name=\"t" + i + "\"><template is=\"t" + (i + 1) + "\"/><template is=\"t"
                        + (i + 1) + "\"/></template>\n")
                .collect(Collectors.joining());
        bad.file("pages/a/a.wxml", templates + "<template name=\"t30\">x</template><template is=\"t0\"/>");
        start();
        assertTrue(onlyFault().text().startsWith("pages/a/a.wxml:"), onlyFault()::text);
        assertTrue(onlyFault().message().contains("more than 500000"), onlyFault()::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/*",
                "@media (min-width: 1px) {}\n",
                "@media (a",
                "{",
                "}",
                "@import 'b';",
                "a{",
                "\"",
                "a,",
                ":not("
            })
    void aStyleSheetIsReadInTimeThatGrowsAsItDoes(String piece) {
        bad.file("pages/a/a.wxss", piece.repeat(300_000 / piece.length())).page("Page({ " + MEASURES + " })");
        assertMeasured();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "</a>",
                "{{",
                "{{a}}",
                "{{ { }}",
                "<a b='",
                "<!--",
                "<",
                "<a b c d ",
                "&",
                "<template name='a'>",
                "{{'"
            })
    void aTemplateIsReadInTimeThatGrowsAsItDoes(String piece) {
        bad.file("pages/a/a.wxml", piece.repeat(200_000 / piece.length()));
        start();
        assertTrue(rig.faults().size() <= 25, () -> rig.faults().size() + " faults");
        assertEquals(
                List.of(),
                rig.faults().stream()
                        .filter(fault -> fault.kind() != FaultKind.TEMPLATE)
                        .toList());
    }
}
