package io.liverig.conformance.strange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be tried is told in one sentence with place and remedy; all ways of writing a module can be tried. */
class LoadCheckTests {
    @TempDir
    Path folder = Path.of("");

    private Sdks sdks = new Sdks(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        sdks = new Sdks(folder);
        sdks.ours("index.js", "", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new TypeError('no good');        | :1: the module throws as it is loaded: TypeError: no good; mend that line
            throw null;                            | sdk.js: the module throws as it is loaded: null; mend
            const x = 1;                           | sdk.js: the module exports nothing; write module.exports = TRTC
            module.exports = 42;                   | the module exports 42, which is no class; write
            exports.Trtc = class {};               | the module exports Trtc, and no class as itself, as default or as TRTC
            class {{                               | :1: Expected ident but found {; mend the file's syntax
            import { from 'x'; export default 1    | sdk.js:1:
            require('./no/such');                  | :1: it requires "./no/such", and there is no such file
            require('lodash');                     | :1: it requires the package "lodash", which is in no node_modules
            window.x = 1;                          | a mini-program has no window in its scripts
            wx.fooBar();                           | TypeError: wx.fooBar is not a function; the name must be one that
            while (true);                          | sdk.js: loading it does not come to an end
            """)
    void whatCannotBeTriedIsSaidInOneSentence(String text, String said) throws IOException {
        Sdks.Told told = Sdks.run("--sdk", sdks.write("sdk.js", text).toString(), "--only", "A01", "--tries", "1");
        assertEquals(2, told.exit(), told.err());
        assertTrue(told.err().contains(said), told.err());
        assertEquals(1, told.err().lines().count(), told.err());
    }

    @Test
    void aFolderWithoutAFirstFileSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        said(folder.resolve("empty"), "has neither a \"main\" in a package.json nor an index.js");
        sdks.write("unbuilt/package.json", "{\"main\": \"dist/sdk.js\"}");
        said(
                folder.resolve("unbuilt"),
                "the \"main\" of its package.json, dist/sdk.js, is not there; build the package");
        said(folder.resolve("none.js"), "there is no file ");
    }

    private static void said(Path sdk, String what) {
        Sdks.Told told = Sdks.run("--sdk", sdk.toString());
        assertEquals(2, told.exit());
        assertTrue(told.err().contains(what), told.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/named.js    | exports.TRTC = require('../ours');
            a/default.js  | exports.default = require('../ours');
            a/module.js   | import TRTC from '../ours/index'; export default TRTC;
            a/module.mjs  | export { default as TRTC } from '../ours/trtc';
            a/typed.ts    | const n: number = 1; import TRTC = require('../ours'); export default class extends TRTC {}
            a/index.js    | const { log } = require('a-package'); log.log(1); module.exports = require('../ours/index');
            """)
    void everyWayOfWritingAModuleRuns(String file, String text) throws IOException {
        sdks.write("node_modules/a-package/package.json", "{\"main\": \"lib\"}");
        sdks.write("node_modules/a-package/lib/index.js", "exports.log = require('./log'); require('../data.json');");
        sdks.write("node_modules/a-package/lib/log.ts", "export function log(n: number) { return n; }");
        sdks.write("node_modules/a-package/data.json", "{}");
        sdks.write(file, text);
        Path sdk = file.equals("a/index.js") ? folder.resolve("a") : folder.resolve(file);
        Sdks.Told told = Sdks.run("--sdk", sdk.toString(), "--only", "A01,J01", "--tries", "3");
        assertEquals(0, told.exit(), told.out() + told.err());
    }
}
