package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.liverig.internal.project.module.ModuleText;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleResolutionTests {
    private static final String ASKER = "pages/room/room.js";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder.resolve("app"));
    }

    private String resolve(String request) {
        return program.open().resolve(ASKER, request).name();
    }

    @Test
    void pathsMayLackTheirExtension() {
        program.file("pages/room/x.js")
                .file("utils/y/index.js")
                .file("utils/data.json")
                .file("utils/z.min.js")
                .file("utils/both.js")
                .file("utils/both/index.js");
        assertEquals("pages/room/x.js", resolve("./x"));
        assertEquals("pages/room/x.js", resolve("./x.js"));
        assertEquals("utils/y/index.js", resolve("../../utils/y"));
        assertEquals("utils/y/index.js", resolve("../../utils/y/"));
        assertEquals("utils/data.json", resolve("../../utils/data.json"));
        assertEquals("utils/z.min.js", resolve("/utils/z.min"));
        assertEquals("utils/both.js", resolve("/utils/both"));
    }

    @Test
    void aBareNameIsLookedForInNpmThenBesideThenAtTheRoot() {
        program.file("utils/x.js");
        assertEquals("utils/x.js", resolve("utils/x"));
        program.file("pages/room/utils/x.js");
        assertEquals("pages/room/utils/x.js", resolve("utils/x"));
        program.file("miniprogram_npm/utils/x.js");
        assertEquals("miniprogram_npm/utils/x.js", resolve("utils/x"));
        program.file("pages/miniprogram_npm/utils/x/index.js");
        assertEquals("pages/miniprogram_npm/utils/x/index.js", resolve("utils/x"));
    }

    @Test
    void aPackageNamesItsMainFile() {
        program.file("miniprogram_npm/a/package.json", "{\"main\": \"lib/main\"}")
                .file("miniprogram_npm/a/lib/main.js")
                .file("miniprogram_npm/a/index.js")
                .file("miniprogram_npm/@s/b/b.js");
        assertEquals("miniprogram_npm/a/lib/main.js", resolve("a"));
        assertEquals("miniprogram_npm/@s/b/b.js", resolve("@s/b"));
        program.file("miniprogram_npm/a/package.json", "{\"main\": \"gone.js\"}");
        assertEquals("miniprogram_npm/a/index.js", resolve("a"));
    }

    @Test
    void aMissingModuleNamesWhoAskedForIt() {
        assertEquals(
                "pages/room/room.js: cannot find module \"../../utils/x\"; correct the path; looked for utils/x.js,"
                        + " utils/x/index.js",
                message("../../utils/x"));
        assertEquals(
                "pages/room/room.js: cannot find module \"../../../x\"; modules can only come from inside the program",
                message("../../../x"));
        assertEquals(
                "pages/room/room.js: cannot find module \"x\"; install the package by npm, or correct its name;"
                        + " looked for pages/room/miniprogram_npm/x.js,"
                        + " pages/room/miniprogram_npm/x/index.js, pages/room/miniprogram_npm/x/x.js,"
                        + " pages/miniprogram_npm/x.js, pages/miniprogram_npm/x/index.js, pages/miniprogram_npm/x/x.js, ...",
                message("x"));
    }

    private String message(String request) {
        return assertThrows(ModuleNotFoundException.class, () -> resolve(request))
                .problem()
                .text();
    }

    @Test
    void aTypeScriptModuleIsFoundAndRefused() {
        program.file("pages/room/t.ts");
        assertEquals("pages/room/t.ts", resolve("./t"));
    }

    @Test
    void ourSdkServesAProgramThatBringsNone() {
        for (String name : List.of("trtc-wx", "trtc-wx.js", "trtc-wx-sdk", "trtc-wx-sdk/trtc-wx")) {
            assertEquals("@liverig/trtc-wx/index.js", resolve(name));
        }
        assertThrows(ModuleNotFoundException.class, () -> resolve("./trtc-wx"));
        program.file("main.js", "const s = require('trtc-wx-sdk'); log(s.name + typeof s.part.up)");
        assertEquals("ownnumber", program.run());
    }

    @Test
    void ourSdkSeesOnlyItsOwnFiles() {
        program.file("utils/x.js");
        Project project = program.open();
        assertEquals(
                "@liverig/trtc-wx/lib/part.js",
                project.resolve("@liverig/trtc-wx/index.js", "./lib/part").name());
        assertEquals(
                "@liverig/trtc-wx/index.js",
                project.resolve("@liverig/trtc-wx/lib/part.js", "../index.js").name());
        assertThrows(ModuleNotFoundException.class, () -> project.resolve("@liverig/trtc-wx/index.js", "../x"));
        assertThrows(ModuleNotFoundException.class, () -> project.resolve("@liverig/trtc-wx/index.js", "utils/x"));
    }

    @Test
    void aProgramsOwnSdkIsUsedAsItIs() {
        program.file("static/trtc-wx.js").file("miniprogram_npm/trtc-wx-sdk/index.js");
        assertEquals("static/trtc-wx.js", resolve("../../static/trtc-wx"));
        assertEquals("miniprogram_npm/trtc-wx-sdk/index.js", resolve("trtc-wx-sdk"));
        assertEquals("@liverig/trtc-wx/index.js", resolve("trtc-wx"));
    }

    @Test
    void aReplacingFileTakesThePlaceOfEverySdk() throws IOException {
        program.file("libs/trtc-wx.js");
        Path file = Files.writeString(folder.resolve("mine.js"), "export default class TRTC {}");
        Project project = program.open(new SdkChoice.ReplacedBy(file));
        for (String name : List.of(
                "trtc-wx", "../../libs/trtc-wx.js", "../../static/trtc-wx", "/x/trtc-wx-sdk", "trtc-wx-sdk/trtc-wx")) {
            assertEquals("@sdk/mine.js", project.resolve(ASKER, name).name());
        }
        ModuleText text = project.module(project.resolve(ASKER, "trtc-wx"));
        assertEquals(true, text.rewritten());
        assertEquals(ASKER, program.file(ASKER).open().resolve(ASKER, "./room").name());
    }

    @Test
    void aReplacingFileMustBeThere() {
        SdkChoice choice = new SdkChoice.ReplacedBy(folder.resolve("gone.js"));
        assertThrows(ProjectException.class, () -> program.open(choice));
    }
}
