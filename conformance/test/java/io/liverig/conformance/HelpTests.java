package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.tool.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README promises of every command. */
class HelpTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "networks",
                "smoke",
                "coverage",
                "bench",
                "conformance",
                "mutants",
                "framework",
                "stateful",
                "attack"
            })
    void everyCommandTellsItsUse(String command) {
        StringWriter out = new StringWriter();
        int exit = Main.execute(new PrintWriter(out, true), new PrintWriter(out, true), command, "--help");
        assertEquals(0, exit);
        assertTrue(out.toString().contains("Usage: liverig " + command), out.toString());
    }
}
