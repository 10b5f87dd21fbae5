package io.liverig.internal.project.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.project.Program;
import io.liverig.internal.project.text.SyntaxFaultException;
import io.liverig.journal.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTextTests {
    @TempDir
    Path folder;

    private ModuleText text(String file, String... lines) {
        return new Program(folder).file(file, lines).open().module(ModuleId.of(file));
    }

    @Test
    void aScriptStaysAsItIs() {
        String script = "// import the parts, export { them }\nwith (x) { exports.a = importScripts }\r\n";
        ModuleText text = text("a.js", script);
        assertEquals(script, text.text());
        assertFalse(text.rewritten());
    }

    @Test
    void aBrokenScriptIsLeftForTheEngine() {
        assertEquals("let x = ;", text("a.js", "let x = ;").text());
    }

    @Test
    void everyLineStaysWhereItIs() {
        String original = "import {\r\n a } from './b'\nexport {\n a\n}\nexport default 1 // x\n";
        String rewritten = text("a.js", original).text();
        assertTrue(text("a.js", original).rewritten());
        assertEquals(original.replaceAll("[^\r\n]", ""), rewritten.replaceAll("[^\r\n]", ""));
    }

    @Test
    void aSyntaxErrorHasFileLineAndColumn() {
        SyntaxFaultException fault =
                assertThrows(SyntaxFaultException.class, () -> text("pages/a/a.js", "import a from 'b'", "let x = ;"));
        assertEquals(new Place("pages/a/a.js", 2, 9), fault.problem().at());
        assertTrue(
                fault.problem().text().startsWith("pages/a/a.js:2:9: Expected an operand but found ;"),
                fault.problem().text());
    }

    @Test
    void importMetaIsRefused() {
        SyntaxFaultException fault = assertThrows(
                SyntaxFaultException.class, () -> text("a.js", "import a from 'b'", "log(import.meta.url)"));
        assertTrue(
                fault.problem().text().startsWith("a.js:2:5: import.meta does not exist"),
                fault.problem().text());
    }

    @Test
    void aModuleThatNestsTooDeeplyIsRefusedByName() {
        String deep = "(".repeat(200_000) + ")".repeat(200_000);
        SyntaxFaultException fault =
                assertThrows(SyntaxFaultException.class, () -> text("a.js", "import a from 'b'", deep));
        assertEquals(
                "a.js: the file nests too deeply to be read; split its longest expression",
                fault.problem().text());
    }

    @Test
    void jsonBecomesAModule() {
        new Program(folder).file("d.json", "\uFEFF{\"a\": [1]}").file("main.js", "log(require('./d.json').a[0])");
        assertEquals(
                "module.exports = {\"a\": [1]};",
                text("d.json", "\uFEFF{\"a\": [1]}").text());
        assertEquals(
                "d.json:1:7: not JSON",
                assertThrows(SyntaxFaultException.class, () -> text("d.json", "{\"a\": }"))
                        .problem()
                        .text()
                        .substring(0, 20));
    }

    @Test
    void typeScriptIsNamedAsNotSupported() {
        SyntaxFaultException fault =
                assertThrows(SyntaxFaultException.class, () -> text("a.ts", "export const a: number = 1"));
        assertTrue(
                fault.problem().text().contains("TypeScript is not supported here"),
                fault.problem().text());
    }

    @Test
    void equalTextsAreRewrittenOnceForTheWholeJvm() {
        String first = text("a.js", "export default 'equal texts'").text();
        assertSame(first, text("b.js", "export default 'equal texts'").text());
    }
}
