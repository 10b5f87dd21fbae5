package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.Coverage;
import io.liverig.journal.RowKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** wx.getFileSystemManager: https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html */
class FileManagerTests {
    private static final String SAY = "const say = x => this.told.push(typeof x === 'string' ? x : JSON.stringify(x));"
            + "const t = (f) => { try { return say(f() || 'ok') } catch (e) { say(e.message) } };"
            + "const fs = wx.getFileSystemManager(); const usr = wx.env.USER_DATA_PATH;";

    @TempDir
    private Path folder;

    private OnePage doing(String body) {
        return OnePage.of(folder, "<view/>", "{ ask() { " + SAY + body + " } }");
    }

    private List<?> told(String body) {
        try (OnePage page = doing(body)) {
            page.page().call("ask");
            page.wait(0);
            return page.told();
        }
    }

    @Test
    void whatIsWrittenIsReadAsTextAndAsBytes() {
        assertEquals(
                List.of(
                        "ok",
                        "h\u00e9 \u4e2d",
                        "[104,195,169,32,228,184,173]",
                        "68c3a920e4b8ad",
                        "\u00e9 ",
                        "aMOpIOS4rQ=="),
                told(
                        "const f = usr + '/a.txt'; t(() => fs.writeFileSync(f, 'h\u00e9 \u4e2d')); t(() => fs.readFileSync(f, 'utf8'));"
                                + "t(() => Array.from(new Uint8Array(fs.readFileSync(f)))); t(() => fs.readFileSync(f, 'hex'));"
                                + "t(() => fs.readFileSync(f, 'utf8', 1, 3)); t(() => fs.readFileSync(f, 'base64'))"));
    }

    @Test
    void bytesComeBackAsTheyWere() {
        try (OnePage page = doing(
                "const all = new Uint8Array(10000).map((x, i) => i % 256);"
                        + "fs.writeFile({ filePath: usr + '/b', data: all.buffer, success: r => { say(r);"
                        + "  fs.readFile({ filePath: usr + '/b', success: r => say(r.data instanceof ArrayBuffer"
                        + "    && new Uint8Array(r.data).every((x, i) => x === all[i]) && r.data.byteLength), complete: r => say(r.errMsg) }) } })")) {
            page.page().call("ask");
            page.wait(0);
            assertEquals(List.of("{\"errMsg\":\"writeFile:ok\"}", "10000", "readFile:ok"), page.told());
            byte[] kept = page.app().phone().file("wxfile://usr/b");
            assertEquals(10000, kept.length);
            assertEquals((byte) 255, kept[255]);
            String written = page.rig.timeline().rows(RowKind.CALL).toString();
            assertTrue(written.contains("(10000 characters)"), "the timeline keeps only the beginning");
        }
    }

    @Test
    void anAsynchronousFailureComesInItsCallbacksAndReturnsNoPromise() {
        assertEquals(
                List.of(
                        "true",
                        "{\"errMsg\":\"readFile:fail no such file or directory, open wxfile://usr/none\"}",
                        "readFile:fail no such file or directory, open wxfile://usr/none"),
                told("say(fs.readFile({ filePath: usr + '/none', success: () => say('no'), fail: say,"
                        + " complete: r => say(r.errMsg) }) === undefined)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            accessSync(usr + '/no') | accessSync:fail no such file or directory wxfile://usr/no
            accessSync(usr + '/d') | ok
            accessSync('pages/a/a.js') | ok
            accessSync('/pages/a/a.js') | ok
            accessSync('pages') | accessSync:fail no such file or directory pages
            readFileSync(usr + '/d', 'utf8') | readFileSync:fail illegal operation on a directory, open "wxfile://usr/d"
            readFileSync(usr + '/d/f', 'utf8', NaN) | readFileSync:fail Invalid argument
            readFileSync(usr + '/d/f', 'utf8', 0, NaN) | readFileSync:fail Invalid argument
            openSync({ filePath: usr + '/d/f' }) | openSync:fail FileSystemManager.openSync is not implemented
            readFileSync(usr + '/d/f', 'utf9') | readFileSync:fail invalid encoding "utf9"
            readFileSync(usr + '/d/f', 'utf8', 5) | readFileSync:fail Invalid argument
            readFileSync(7) | readFileSync:fail parameter error: parameter.filePath should be String instead of Number
            writeFileSync(usr + '/no/f', 'x') | writeFileSync:fail no such file or directory, open wxfile://usr/no/f
            writeFileSync('a.txt', 'x') | writeFileSync:fail permission denied, open a.txt
            writeFileSync(usr + '/d', 'x') | writeFileSync:fail illegal operation on a directory, open "wxfile://usr/d"
            writeFileSync(usr + '/x', 5) | writeFileSync:fail parameter error: parameter.data should be String instead of Number
            appendFileSync(usr + '/no', 'x') | appendFileSync:fail no such file or directory, open wxfile://usr/no
            unlinkSync(usr + '/d') | unlinkSync:fail operation not permitted, unlink wxfile://usr/d
            unlinkSync(usr + '/no') | unlinkSync:fail no such file or directory wxfile://usr/no
            unlinkSync('app.js') | unlinkSync:fail permission denied, open app.js
            mkdirSync(usr + '/d') | mkdirSync:fail file already exists wxfile://usr/d
            mkdirSync(usr + '/no/e') | mkdirSync:fail no such file or directory wxfile://usr/no/e
            mkdirSync(usr + '/d/f/e', true) | mkdirSync:fail not a directory wxfile://usr/d/f/e
            mkdirSync('pages/x') | mkdirSync:fail illegal operation on a package directory, open pages/x
            rmdirSync(usr + '/d') | rmdirSync:fail directory not empty
            rmdirSync(usr) | rmdirSync:fail permission denied, open wxfile://usr
            readdirSync(usr + '/d/f') | readdirSync:fail not a directory wxfile://usr/d/f
            readdirSync(usr) | ["d"]
            saveFileSync('wxfile://tmp_9.png') | saveFileSync:fail tempFilePath file not exist
            copyFileSync('app.js', usr + '/d/f') | ok
            copyFileSync('no.js', usr + '/n') | copyFileSync:fail no such file or directory, copyFile no.js -> wxfile://usr/n
            copyFileSync('app.js', 'b.js') | copyFileSync:fail permission denied, copyFile app.js -> b.js
            renameSync('app.js', usr + '/n') | renameSync:fail permission denied, rename app.js -> wxfile://usr/n
            renameSync(usr + '/d', usr + '/d/e') | renameSync:fail permission denied, rename wxfile://usr/d -> wxfile://usr/d/e
            """)
    void whatCanNotBeDoneSaysSoInWeChatsWords(String call, String said) {
        assertEquals(
                List.of(said),
                told("fs.mkdirSync(usr + '/d'); fs.writeFileSync(usr + '/d/f', 'text'); t(() => fs." + call + ")"));
    }

    @ParameterizedTest
    @CsvSource({
        "wxfile://usr/../../secret",
        "wxfile://usr/d/../../secret",
        "../secret",
        "pages/../../secret",
        "file:///etc/hostname",
        "wxfile://other/secret",
        "wxfile://usr../secret",
        "wxfile://tmp_1/../../secret",
        "..\\secret"
    })
    void pathsThatLeaveTheProgramAreRefused(String path) throws java.io.IOException {
        Path program = Files.createDirectory(folder.resolve("program"));
        Files.writeString(folder.resolve("secret"), "secret");
        try (OnePage page = OnePage.of(
                program,
                "<view/>",
                "{ ask(p) { " + SAY
                        + " t(() => fs.readFileSync(p, 'utf8')); t(() => fs.writeFileSync(p, 'x')); t(() => fs.unlinkSync(p)) } }")) {
            page.page().call("ask", path);
            String denied = ":fail permission denied, open " + path;
            assertEquals(
                    List.of("readFileSync" + denied, "writeFileSync" + denied, "unlinkSync" + denied), page.told());
            assertEquals("secret", Files.readString(folder.resolve("secret")));
        }
    }

    @Test
    void aLinkOutOfThePackageAndAnAbsolutePathFindNothing() throws java.io.IOException {
        Path program = Files.createDirectory(folder.resolve("program"));
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(program.resolve("link"), secret);
        try (OnePage page =
                OnePage.of(program, "<view/>", "{ ask(p) { " + SAY + " t(() => fs.readFileSync(p, 'utf8')) } }")) {
            page.page().call("ask", "link");
            page.page().call("ask", secret.toString());
            assertEquals(
                    List.of(
                            "readFileSync:fail no such file or directory, open link",
                            "readFileSync:fail no such file or directory, open " + secret),
                    page.told());
        }
    }

    @Test
    void foldersAreMadeListedMovedAndRemoved() {
        assertEquals(
                List.of(
                        "ok",
                        "[\"a\",\"z.txt\"]",
                        "[\"c\",\"f\"]",
                        "ok",
                        "[\"b\",\"z.txt\"]",
                        "text",
                        "ok",
                        "[\"z.txt\"]"),
                told(
                        "t(() => fs.mkdirSync(usr + '/a/c', true)); fs.writeFileSync(usr + '/z.txt', ''); fs.writeFileSync(usr + '/a/f', 'text');"
                                + "t(() => fs.readdirSync(usr)); t(() => fs.readdirSync(usr + '/a/')); t(() => fs.renameSync(usr + '/a', usr + '/b'));"
                                + "t(() => fs.readdirSync(usr)); t(() => fs.readFileSync(usr + '/b/./c/../f', 'utf8'));"
                                + "t(() => fs.rmdirSync(usr + '/b', true)); t(() => fs.readdirSync(usr))"));
    }

    @Test
    void statTellsSizesKindsAndTheRigsTime() {
        assertEquals(
                List.of(
                        "[4,true,false,1767225600]",
                        "[0,false,true]",
                        "[\"/:true\",\"/d:true\",\"/d/f:false\"]",
                        "{\"mode\":33188,\"size\":7,\"lastAccessedTime\":0,\"lastModifiedTime\":0}"),
                told(
                        "fs.mkdirSync(usr + '/d'); fs.writeFileSync(usr + '/d/f', 'text'); const s = fs.statSync(usr + '/d/f');"
                                + "say([s.size, s.isFile(), s.isDirectory(), s.lastModifiedTime]);"
                                + "fs.stat({ path: usr + '/d', success: ({ stats }) => { say([stats.size, stats.isFile(), stats.isDirectory()]);"
                                + "  say(fs.statSync(usr, true).map(e => e.path + ':' + e.stats.isDirectory())); say(fs.statSync('app.js')) } })"));
    }

    @Test
    void aTemporaryFileIsSavedListedAndRemoved() {
        try (OnePage page = doing("const p = fs.saveFileSync('wxfile://tmp_song.mp3'); say(p);"
                + "t(() => fs.accessSync('wxfile://tmp_song.mp3'));"
                + "fs.getFileInfo({ filePath: p, success: say }); wx.getSavedFileList().then(r => { say(r.fileList);"
                + "  fs.removeSavedFile({ filePath: p, success: () => wx.getSavedFileList({ success: say }) }) })")) {
            page.app().phone().lend("wxfile://tmp_song.mp3", "abc".getBytes(StandardCharsets.UTF_8));
            page.page().call("ask");
            page.wait(0);
            assertEquals(
                    List.of(
                            "wxfile://store_1.mp3",
                            "accessSync:fail no such file or directory wxfile://tmp_song.mp3",
                            "{\"errMsg\":\"getFileInfo:ok\",\"size\":3,\"digest\":\"900150983cd24fb0d6963f7d28e17f72\"}",
                            "[{\"filePath\":\"wxfile://store_1.mp3\",\"size\":3,\"createTime\":1767225600}]",
                            "{\"errMsg\":\"getSavedFileList:ok\",\"fileList\":[]}"),
                    page.told());
        }
    }

    @Test
    void thereIsNoRoomForMoreThanThePhoneHas() {
        assertEquals(
                List.of(
                        "writeFileSync:fail the maximum size of the file storage limit is exceeded",
                        "[6,\"writeFileSync:fail the maximum size of the file storage limit is exceeded\"]",
                        "ok",
                        "1"),
                told(
                        "const big = 'x'.repeat(10 * 1024 * 1024); t(() => fs.writeFileSync(usr + '/f', big + 'x')); let n = 0; try { for (;;) { fs.writeFileSync(usr + '/f' + n, big); n++ } }"
                                + " catch (e) { say([n, e.message]) }"
                                + "for (let i = 0; i < n; i++) fs.unlinkSync(usr + '/f' + i); t(() => fs.writeFileSync(usr + '/again', big));"
                                + "say(fs.readdirSync(usr).length)"));
    }

    @Test
    void aSnapshotIsReadAndKeptByTheProgram() {
        try (OnePage page = OnePage.of(
                folder,
                "<live-pusher url=\"room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=1234&usersig=s&userid=alice\" autopush/>",
                "{ ask() { " + SAY + " wx.createLivePusherContext().snapshot({ success: r => {"
                        + " say(new Uint8Array(fs.readFileSync(r.tempImagePath)).slice(1, 4).reduce((s, c) => s + String.fromCharCode(c), ''));"
                        + " say(fs.saveFileSync(r.tempImagePath, usr + '/shot.png')) }, fail: say }) } }")) {
            page.wait(3000);
            page.page().call("ask");
            page.wait(3000);
            assertEquals(List.of("PNG", "wxfile://usr/shot.png"), page.told());
            assertEquals(List.of("wxfile://usr/shot.png"), page.app().phone().files());
        }
    }

    @Test
    void programsDoNotSeeEachOthersFiles() {
        try (OnePage page = doing("say(fs.readdirSync(usr)); fs.writeFileSync(usr + '/mine', 'x')")) {
            page.page().call("ask");
            var other = page.rig.open(folder).start();
            other.call("ask");
            assertEquals(List.of("[]"), page.told());
            assertEquals(List.of("[]"), other.call("tell"));
            assertArrayEquals(new byte[] {'x'}, page.app().phone().file("wxfile://usr/mine"));
        }
    }

    @Test
    void theManagerIsOneAndItsMethodsAreThoseOfTheCoverage() {
        Map<String, String> rows = new TreeMap<>();
        Coverage.framework().stream()
                .filter(row -> row.component().equals("FileSystemManager"))
                .forEach(row -> rows.put(row.name(), row.state()));
        try (OnePage page = doing("say(fs === wx.getFileSystemManager());"
                + "for (const name of Object.keys(fs)) try { fs[name]({ fail: () => {} }) } catch (e) {}"
                + "say(Object.keys(fs).sort().join())")) {
            page.page().call("ask");
            page.wait(0);
            assertEquals(List.of("true", String.join(",", rows.keySet())), page.told());
            Map<String, Integer> counted = page.app().notImplemented();
            rows.forEach((name, state) ->
                    assertEquals(state.equals("absent"), counted.containsKey("FileSystemManager." + name), name));
            assertFalse(counted.isEmpty());
        }
    }
}
