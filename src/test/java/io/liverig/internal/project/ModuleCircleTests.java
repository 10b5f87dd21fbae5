package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that require each other. */
class ModuleCircleTests {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void circularModulesSeeEachOthersFunctions() {
        program.file("main.js", "import { even } from './even'; log(even(10))")
                .file(
                        "even.js",
                        "import { odd } from './odd'",
                        "export function even(n) { return n == 0 || odd(n - 1) }")
                .file(
                        "odd.js",
                        "import { even } from './even'",
                        "export const ready = even(0)",
                        "export const odd = n => n != 0 && even(n - 1)");
        assertEquals("true", program.run());
    }

    @Test
    void aValueThatIsNotReadyInACircleReadsAsUndefined() {
        program.file("main.js", "import './a'")
                .file("a.js", "import './b'; export const x = 1; export default 2; export class C {}")
                .file("b.js", "import d, { x, C } from './a'; log(typeof x + typeof d + typeof C)");
        assertEquals("undefinedundefinedundefined", program.run());
    }
}
