package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import io.liverig.options.Launch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subpackages, independent ones among them, and plugins. */
class PackageTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();
    private ProgramFolder program;

    @BeforeEach
    void write() {
        program = ProgramFolder.in(folder, "program")
                .file(
                        "app.json",
                        "{\"pages\": [\"pages/a/a\"], \"plugins\": {\"talk\": {\"version\": \"1.0.0\", \"provider\": \"wx1\"}},"
                                + " \"subPackages\": [{\"root\": \"one\", \"pages\": [\"p/p\"]},"
                                + " {\"root\": \"two\", \"pages\": [\"p/p\"], \"independent\": true}]}")
                .file("app.js", "console.log('app runs'); App({ mark: 1 })")
                .file("common.js", "module.exports = 'common'")
                .file("one/tool.js", "module.exports = 'tool of one'")
                .file("one/p/p.wxml", "")
                .file("one/p/p.js", "Page({ data: { got: require('../../common') + require('../tool') } })")
                .file("two/p/p.wxml", "")
                .file("two/p/p.js", "Page({ data: { app: typeof getApp(), early: getApp({ allowDefault: true }) } })");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aSubpackageReachesTheMainPackageAndItself() {
        assertEquals(
                "commontool of one",
                rig.open(program.folder()).reLaunch("/one/p/p").data("got"));
    }

    @Test
    void theMainPackageReachesASubpackageOnlyLater() {
        program.page("""
                Page({
                  data: {},
                  onLoad() {
                    try { require('../../one/tool') } catch (e) { this.setData({ refused: e.message }) }
                    require.async('../../one/tool').then((tool) => this.setData({ tool }))
                    require('../../one/tool', (again) => this.setData({ again }))
                    require.async('../../one/none').catch((e) => this.setData({ mod: e.mod, why: e.errMsg }))
                  },
                })
                """);
        PageHandle page = rig.open(program.folder()).start();
        assertTrue(("" + page.data("refused")).contains("out of reach"), "" + page.data("refused"));
        assertEquals("tool of one", page.data("tool"));
        assertEquals("tool of one", page.data("again"));
        assertEquals("../../one/none", page.data("mod"));
        assertTrue(("" + page.data("why")).contains("one/none"), "" + page.data("why"));
    }

    @Test
    void anIndependentSubpackageStartsWithoutTheApp() {
        MiniProgram app = rig.open(program.folder(), Launch.by("/two/p/p"));
        PageHandle page = app.start();
        assertEquals("undefined", page.data("app"));
        assertTrue(!rig.timeline().toString().contains("app runs"));
        app.reLaunch("/pages/a/a");
        assertTrue(rig.timeline().toString().contains("app runs"));
    }

    @Test
    void anIndependentSubpackageDoesNotReachTheMainPackage() {
        program.file("two/p/p.js", "require('../../common'); Page({})");
        MiniProgram app = rig.open(program.folder());
        app.reLaunch("/two/p/p");
        List<Fault> faults = app.faults();
        assertTrue(faults.get(0).text().contains("runs without the main package"), "" + faults);
        assertTrue(faults.get(0).text().contains("two/p/p.js:1"), "" + faults);
    }

    @Test
    void aDeclaredPluginAnswersNothingAndIsCountedByName() {
        program.page("Page({ data: { said: typeof requirePlugin('talk').speak('hello') } })");
        MiniProgram app = rig.open(program.folder());
        assertEquals("undefined", app.start().data("said"));
        assertEquals(Map.of("plugin://talk", 1, "plugin://talk speak", 1), app.notImplemented());
    }

    @Test
    void anUndeclaredPluginIsAnError() {
        program.page("Page({ onLoad() { requirePlugin('sing') } })");
        MiniProgram app = rig.open(program.folder());
        app.start();
        assertTrue(app.faults().get(0).message().contains("plugin \"sing\" is not defined"), "" + app.faults());
    }
}
