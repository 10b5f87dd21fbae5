package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs written in TypeScript run from their sources. */
class TypeScriptTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private MiniProgram open(String page) throws Exception {
        ProgramFolder program = ProgramFolder.in(folder, "typed")
                .file("app.ts", "interface Shop { name: string }\nApp<{ shop: Shop }>({ shop: { name: 'tea' } })")
                .file(
                        "utils/price.ts",
                        "export enum Kind { Tea = 3 }\nexport const price = (n: number): string => `${n} yuan`\nexport type T = 1")
                .file("pages/a/a.ts", page);
        Files.delete(program.folder().resolve("app.js"));
        Files.delete(program.folder().resolve("pages/a/a.js"));
        return rig.open(program.folder());
    }

    @Test
    void typesEnumsAndImportsOfTypesAreGoneAndTheRestRuns() throws Exception {
        PageHandle page = open("import { price, Kind, T } from '../../utils/price'\nconst app = getApp<any>()\n"
                        + "Page({ data: { text: '' as string }, onLoad(): void { this.setData!({ text: app.shop.name + ' ' + price(Kind.Tea as number) }) } })")
                .start();
        assertEquals(List.of(), rig.faults());
        assertEquals("tea 3 yuan", page.data("text"));
    }

    @Test
    void aFaultNamesTheLineOfTheSource() throws Exception {
        open("interface A {\n  b: number\n}\nPage({\n  onLoad() {\n    (null as any).x\n  },\n})")
                .start();
        assertTrue(
                rig.faults().get(0).text().startsWith("pages/a/a.ts:6"),
                rig.faults().get(0).text());
    }

    @Test
    void aFileThatCanNotBeReadSaysWhere() throws Exception {
        open("Page({\n  onLoad( { },\n})").start();
        assertTrue(
                rig.faults().get(0).text().startsWith("pages/a/a.ts:"),
                rig.faults().get(0).text());
    }
}
