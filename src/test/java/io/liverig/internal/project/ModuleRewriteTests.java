package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.liverig.internal.project.module.ModuleId;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs rewritten modules in the engine. */
class ModuleRewriteTests {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void everyFormOfImportReadsWhatEveryFormOfExportGives() {
        program.file(
                        "m.js",
                        "export const a = 'a', [b] = ['b'], {c: d = 'd', ...rest} = {r: 'r'}",
                        "export let e = 'e'; export var f = 'f'",
                        "export function g() { return 'g' }",
                        "export async function h() {}",
                        "export function* i() { yield 'i' }",
                        "export class J { static j = 'j' }",
                        "const k = 'k', l = 'l'",
                        "export { k, l as ll, l as default, k as 'k-k' }")
                .file(
                        "main.js",
                        "import dflt, { a, b, d as dd, rest, e, f,",
                        "  g, h, i, J, k, ll, default as again, 'k-k' as kk } from './m'",
                        "import * as all from './m.js';",
                        "import './m'",
                        "log(dflt + a + b + dd + rest.r + e + f + g() + typeof h + i().next().value + J.j + k + ll)",
                        "log(again + kk + all.default + all.a + Object.keys(all).length)");
        assertEquals("labdrefgfunctionijkl lkla14", program.run());
    }

    @Test
    void everyFormOfReExportHandsOn() {
        program.file("m.js", "export const a = 1, b = 2; export default 3")
                .file("n.js", "export const c = 4, a = 5; export default 6")
                .file(
                        "main.js",
                        "import * as all from './mid'",
                        "log(Object.keys(all).sort().map(k => k + (typeof all[k] == 'object' ? '{}' : all[k])).join())")
                .file(
                        "mid.js",
                        "export { b as bb, default as dm, default } from './m'; import { b } from './m'",
                        "export * from './m'",
                        "export * from './n'",
                        "export * as ns from './n'",
                        "export { b as b3 }");
        assertEquals("a1,b2,b32,bb2,c4,default3,dm3,ns{}", program.run());
    }

    @Test
    void importersSeeAnExportThatChanges() {
        program.file("m.js", "export let n = 1", "export function up() { n++ }", "export { n as same }")
                .file("mid.js", "export { n as through } from './m'")
                .file(
                        "main.js",
                        "import { n, up, same } from './m'",
                        "import { through } from './mid'",
                        "log(n + same + through); up(); log(n + same + through)");
        assertEquals("3 6", program.run());
    }

    @Test
    void aModuleThatAssignsModuleExportsServesNamedAndDefaultImports() {
        program.file("c.js", "import { k } from './m'", "const sign = () => k + 1", "module.exports = { sign, k }")
                .file("m.js", "export const k = 1")
                .file("fn.js", "module.exports = function () { return 'fn' }; module.exports.x = 'x'")
                .file("text.js", "module.exports = 'text'")
                .file(
                        "main.js",
                        "import { sign } from './c'; import whole from './c'; import * as all from './c'",
                        "import fn, { x } from './fn'; import text from './text'",
                        "log(sign() + whole.sign() + all.sign() + all.default.k + Object.keys(all).join())",
                        "log(fn() + x + text)");
        assertEquals("7sign,k,default fnxtext", program.run());
    }

    @Test
    void requireReadsAnEsModule() {
        program.file("m.js", "export default class A {}", "export const b = 'b'")
                .file(
                        "main.js",
                        "const m = require('./m')",
                        "log(m.default.name + m.b + m.__esModule + Object.keys(m).join())");
        assertEquals("Abtrueb,default", program.run());
    }

    @Test
    void aModuleCanExportBothWaysAndWriteOverItsExports() {
        program.file("m.js", "export const a = 1", "export default { b: 2 }", "module.exports = { a: 3, b: 4 }")
                .file("n.js", "export let a = 1", "exports.a = 5; exports.z = 6")
                .file("main.js", "import m, { b } from './m'; import { a, z } from './n'; log(m.a + b + a + z)");
        assertEquals("18", program.run());
    }

    @Test
    void defaultExportsOfEveryKindArrive() {
        program.file("fn.js", "log(typeof f); export default function f() { return 'f' }")
                .file("anonymous.js", "export default function () { return 'a' }")
                .file("generator.js", "export default function* () { yield 'g' }")
                .file("async.js", "export default async function () {}")
                .file("asyncarrow.js", "export default async () => 1")
                .file("class.js", "class B { b() { return 'b' } } export default class extends B {}")
                .file("named.js", "export default class Named {}")
                .file("object.js", "const a = 'o'", "export default {", "  a", "}")
                .file("comma.js", "export /* x */ default (1, 'c')")
                .file(
                        "main.js",
                        "import fn from './fn'; import an from './anonymous'; import ge from './generator'",
                        "import as from './async'; import ar from './asyncarrow'; import cl from './class'",
                        "import na from './named'; import ob from './object'; import co from './comma'",
                        "log(fn() + an() + ge().next().value + typeof as + typeof ar + new cl().b() + na.name + ob.a + co)");
        assertEquals("function fagfunctionfunctionbNamedoc", program.run());
    }

    @Test
    void filesWithoutSemicolonsKeepTheirStatements() {
        program.file("m.js", "export const f = x => log(x)", "export default [1]")
                .file(
                        "main.js",
                        "import { f } from './m'",
                        "import list from './m'",
                        "const a = 1",
                        "f(a)",
                        "let b = a",
                        "f?.(b)",
                        "const g = function () {}",
                        "f`t`",
                        "import * as late from './m'",
                        "list.forEach(x => f(x + 1))",
                        "var c = b",
                        "export default c",
                        "f(late.default[0] + 2)",
                        "export { a, b }",
                        "f('end')");
        assertEquals("1 1 [\"t\", raw: [\"t\"]] 2 3 end", program.run());
    }

    @Test
    void importsRunBeforeTheRestInTheirOrder() {
        program.file("a.js", "log('a')")
                .file("b.js", "log('b')")
                .file("c.js", "log('c'); export default 1")
                .file("main.js", "'use strict'", "import './a'", "log('main')", "import './b'", "export * from './c'");
        assertEquals("a b c main", program.run());
        program.file("main.js", "log('main')", "import './b'", "import './a'");
        assertEquals("b a main", program.run());
    }

    @Test
    void aThrownErrorStillNamesItsLine() {
        program.file("m.js", "export default 1")
                .file(
                        "main.js",
                        "import {",
                        "  default as a // the first",
                        "} from './m'\r",
                        "/* two",
                        "lines */ import b from './m'",
                        "export {",
                        "  a,",
                        "  b",
                        "}",
                        "export default {",
                        "  run() { throw new Error('here') }",
                        "}",
                        "exports.default.run()");
        PolyglotException thrown = assertThrows(PolyglotException.class, program::run);
        AtomicReference<Integer> line = new AtomicReference<>();
        thrown.getPolyglotStackTrace().forEach(frame -> {
            if (frame.isGuestFrame() && line.get() == null) {
                line.set(frame.getSourceLocation().getStartLine());
            }
        });
        assertEquals(11, line.get());
    }

    @Test
    void aDynamicImportGivesAPromiseOfTheModule() {
        program.file("c.js", "module.exports = { x: 'x' }")
                .file("main.js", "import('./c').then(c => log(c.x + c.default.x))", "log('first')");
        assertEquals("first xx", program.run());
        assertFalse(program.open().module(ModuleId.of("main.js")).text().startsWith("\"use strict\""));
    }

    @Test
    void modulesAreStrictAndAssigningAnImportThrows() {
        program.file("m.js", "export let a = 1")
                .file(
                        "main.js",
                        "import { a } from './m'",
                        "log(typeof (function () { return this })())",
                        "for (const f of [() => { a = 2 }, () => { a++ }, () => { undeclared = 1 }])",
                        "  try { f() } catch (e) { log(e.name) }",
                        "log(a)");
        assertEquals("undefined TypeError TypeError ReferenceError 1", program.run());
    }

    @Test
    void namesOfTheProgramDoNotCollideWithOurs() {
        program.file("m.js", "export default 'm'")
                .file(
                        "main.js",
                        "import m from './m'",
                        "const _m = '_m', _m_ = '_m_', _default = 'd', _export = 'e'",
                        "export default function () {}",
                        "log(m + _m + _m_ + _default + _export)");
        assertEquals("m_m_m_de", program.run());
    }
}
