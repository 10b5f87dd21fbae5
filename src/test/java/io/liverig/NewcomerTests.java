package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs as somebody writes them who sees LiveRig for the first time, each twice: the second run is the same. */
class NewcomerTests {
    @TempDir
    private Path folder;

    private interface Deed {
        void with(LiveRig rig, MiniProgram app);
    }

    private static void twice(Path program, Deed deed) {
        String[] timelines = new String[2];
        for (int i = 0; i < 2; i++) {
            try (LiveRig rig = LiveRig.create()) {
                deed.with(rig, rig.open(program));
                rig.settle();
                timelines[i] = rig.timeline().toString();
            }
        }
        assertEquals(timelines[0], timelines[1]);
    }

    private static List<String> faults(LiveRig rig) {
        return rig.faults().stream().map(Fault::text).toList();
    }

    @Test
    void aCallPageMadeOfAComponentJoinsAndHangsUp() {
        Path program = folder.resolve("one");
        new ProgramFolder(program)
                .file("app.json", "{\"pages\": [\"call\"], \"usingComponents\": {\"call-box\": \"/box\"}}")
                .file("call.js", """
                        Component({
                          properties: { roomID: Number },
                          data: { code: 0 },
                          methods: {
                            onLoad() {
                              const url = 'room://cloud.tencent.com/rtc?sdkappid=1&userid=alice&usersig=s&roomid='
                              this.setData({ url: url + this.properties.roomID })
                            },
                            onReady() { wx.createLivePusherContext(this).start() },
                            onState(e) { this.setData({ code: e.detail.code }) },
                            hangUp() { wx.createLivePusherContext(this).stop() },
                          },
                        })
                        """)
                .file(
                        "call.wxml",
                        "<live-pusher url='{{url}}' mode='RTC' bindstatechange='onState'/>"
                                + "<call-box code='{{code}}' bind:hangup='hangUp'/>")
                .file("box.json", "{\"component\": true}")
                .file(
                        "box.js",
                        "Component({ properties: { code: Number }, methods: { tap() {"
                                + " this.triggerEvent('hangup') } } })")
                .file("box.wxml", "<button id='h' bindtap='tap'>{{code}}</button>");
        twice(program, (rig, app) -> {
            PageHandle call = app.reLaunch("/call?roomID=5");
            rig.settle();
            assertEquals(1, rig.rooms().size());
            NoSuchElementException gone = assertThrows(NoSuchElementException.class, () -> call.find("#h"));
            String said = String.valueOf(gone.getMessage());
            assertTrue(
                    said.startsWith("page \"call\" has no element \"#h\" of its own; inside a component there is"
                            + " \"call-box >>> #h\"; it is\n<page>"),
                    said);
            call.find("call-box >>> #h").tap();
            rig.settle();
            assertTrue(rig.rooms().toString().contains("users=[]"), rig.rooms().toString());
            assertEquals(List.of(), faults(rig));
        });
    }

    @Test
    void anOwnTabBarAndAComponentOfASubpackageShowWhatAPhoneShows() {
        Path program = folder.resolve("two");
        new ProgramFolder(program)
                .file(
                        "app.json",
                        "{\"pages\": [\"a\", \"b\"], \"subPackages\": [{\"root\": \"pkg\", \"pages\": [\"p\"]}],"
                                + " \"tabBar\": {\"custom\": true, \"list\": [{\"pagePath\": \"a\", \"text\": \"A\"},"
                                + " {\"pagePath\": \"b\", \"text\": \"B\"}]}}")
                .file(
                        "a.json",
                        "{\"usingComponents\": {\"far\": \"/pkg/far\"},"
                                + " \"componentPlaceholder\": {\"far\": \"view\"}}")
                .file("a.js", "Page({ onShow() { this.getTabBar((bar) => bar.setData({ at: 0 })) } })")
                .file("a.wxml", "<far name='x'>inside</far>")
                .file("b.js", "Page({ onShow() { this.getTabBar().setData({ at: 1 }) } })")
                .file("b.wxml", "<navigator url='/pkg/p'>go</navigator>")
                .file("pkg/p.js", "Page({})")
                .file("pkg/p.wxml", "far page")
                .file("pkg/far.json", "{\"component\": true}")
                .file("pkg/far.js", "Component({ properties: { name: String } })")
                .file("pkg/far.wxml", "far {{name}} <slot/>")
                .file("custom-tab-bar/index.json", "{\"component\": true}")
                .file(
                        "custom-tab-bar/index.js",
                        "Component({ data: { at: 0 }, methods: { go() {" + " wx.switchTab({ url: '/b' }) } } })")
                .file("custom-tab-bar/index.wxml", "<view id='t' bindtap='go'>{{at}}</view>");
        twice(program, (rig, app) -> {
            PageHandle a = app.start();
            rig.settle();
            assertEquals(
                    "far x inside0",
                    a.text().replaceAll("\\s+", " ").replace(" 0", "0").trim());
            a.tabBar().find("#t").tap();
            rig.settle();
            assertEquals("1", app.currentPage().tabBar().text().trim());
            app.currentPage().find("navigator").tap();
            rig.settle();
            assertEquals("pkg/p", app.currentPage().route());
            assertEquals(List.of(), faults(rig));
        });
    }

    @Test
    void typeScriptTakesItsPackagesFromNodeModules() {
        Path program = folder.resolve("three");
        new ProgramFolder(program)
                .file("app.json", "{\"pages\": [\"pages/a/a\"]}")
                .file("package.json", "{\"dependencies\": {\"five\": \"1.0.0\", \"gone\": \"1.0.0\"}}")
                .file("node_modules/five/package.json", "{\"main\": \"lib/five.js\"}")
                .file("node_modules/five/lib/five.js", "exports.five = () => 5")
                .file("pages/a/a.ts", """
                        import { five } from 'five'
                        interface Shown { n: number }
                        Page<Shown, {}>({
                          data: { n: 0 },
                          onLoad(): void { this.setData({ n: five() as number }) },
                          later() { require('gone') },
                        })
                        """)
                .file("pages/a/a.wxml", "<view id='n' bindtap='later'>{{n}}</view>");
        java.nio.file.Path script = program.resolve("pages/a/a.js");
        assertTrue(script.toFile().delete(), "the source is TypeScript alone");
        twice(program, (rig, app) -> {
            PageHandle a = app.start();
            rig.settle();
            assertEquals("5", a.text());
            a.find("#n").tap();
            assertEquals(1, rig.faults().size());
            assertTrue(
                    faults(rig)
                            .get(0)
                            .matches(
                                    "(?s)pages/a/a\\.ts:6:\\d+: cannot find module \"gone\".* install the package by npm,.*"),
                    faults(rig).get(0));
        });
    }
}
