package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTests {
    private static final String LOGIN = "pages/login/login";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allPagesOfTheExampleAreOk() {
        Cli cli = Cli.run("smoke", Cli.EXAMPLE, "--json");
        assertEquals(0, cli.exit());
        assertEquals(
                List.of("program", "pages", "notImplemented"),
                List.copyOf(cli.json().keySet()));
        assertEquals("ok", cli.page(LOGIN).get("status"));
        assertEquals("ok", cli.page("pages/room/room").get("status"));
    }

    /** Breaks the login page's script, and expects one fault there and none on the other page. */
    private void expect(String script, String kind, String at, String message) {
        Cli.write(Cli.copy(folder), LOGIN + ".js", script);
        Cli cli = Cli.run("smoke", folder, "--json", "--turn-limit", "300ms");
        assertEquals(1, cli.exit());
        Map<?, ?> fault = cli.onlyFault(LOGIN);
        assertEquals(kind, fault.get("kind"));
        assertTrue(String.valueOf(fault.get("at")).startsWith(at), cli.out());
        assertTrue(String.valueOf(fault.get("message")).contains(message), cli.out());
        assertTrue(fault.get("remedy") instanceof String, "no remedy: " + cli.out());
        assertEquals("ok", cli.page("pages/room/room").get("status"));
    }

    @Test
    void aSyntaxErrorIsAFaultWithItsLine() {
        expect("const a = 1\nconst = 2\nPage({})", "SYNTAX", LOGIN + ".js:2", "");
    }

    @Test
    void aThrowingOnLoadIsAFaultWithItsLine() {
        expect(
                "Page({\n onUserIDInput() {}, onRoomIDInput() {}, onEnterTap() {},\n onLoad() { this.a.b }\n})",
                "THROWN",
                LOGIN + ".js:3",
                "TypeError");
    }

    @Test
    void aRejectedPromiseIsAFaultWithItsLine() {
        expect(
                "Page({ onUserIDInput() {}, onRoomIDInput() {}, onEnterTap() {},\n\n"
                        + " onShow() { Promise.reject(new Error('lost')) } })",
                "REJECTED",
                LOGIN + ".js:3",
                "lost");
    }

    @Test
    void anEndlessLoopIsAFaultWithItsLine() {
        expect("Page({\n onLoad() {\n  for (;;) {}\n } })", "ENDLESS", LOGIN + ".js:", "");
    }

    @Test
    void anEndlessPromiseChainIsAFault() {
        expect(
                "Page({\n onLoad() {\n  const f = () => Promise.resolve().then(f);\n  f();\n } })",
                "ENDLESS",
                LOGIN + ".js",
                "");
    }

    @Test
    void aHandlerThatIsNotThereIsAFaultAtItsBinding() {
        expect("Page({ onUserIDInput() {}, onRoomIDInput() {} })", "HANDLER", LOGIN + ".wxml:11", "onEnterTap");
    }

    @Test
    void aPageWithoutFilesIsMissing() throws IOException {
        Cli.copy(folder);
        Files.delete(folder.resolve(LOGIN + ".js"));
        Cli cli = Cli.run("smoke", folder, "--json");
        assertEquals(1, cli.exit());
        assertEquals("missing", cli.page(LOGIN).get("status"));
        Map<?, ?> fault = cli.onlyFault(LOGIN);
        assertEquals("MISSING", fault.get("kind"));
        assertEquals("app.json", String.valueOf(fault.get("at")).replaceFirst(":.*", ""));
        assertTrue(fault.get("remedy") instanceof String, cli.out());
        assertEquals("ok", cli.page("pages/room/room").get("status"));
    }

    @Test
    void anAppJsonThatIsNotJsonIsWrongUse() {
        Cli.write(Cli.copy(folder), "app.json", "{ \"pages\": [ }");
        Cli cli = Cli.run("smoke", folder, "--json");
        assertEquals(2, cli.exit());
        assertEquals("", cli.out());
        assertTrue(cli.err().startsWith("liverig: app.json:1:"), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }

    @Test
    void aFolderWithoutAProgramIsWrongUse() {
        Cli cli = Cli.run("smoke", folder);
        assertEquals(2, cli.exit());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }

    @Test
    void aFolderOfProgramsRunsEachInAJvmOfItsOwn() {
        Cli.copy(folder.resolve("good"));
        Cli.write(Cli.copy(folder.resolve("bad")), LOGIN + ".js", "Page({ onLoad() { throw new Error('x') } })");
        Cli.write(Cli.copy(folder.resolve("unreadable")), "app.json", "{");
        Cli cli = Cli.run("smoke", folder, "--json", "--jobs", "2");
        assertEquals(1, cli.exit());
        List<?> programs = Cli.list(cli.json().get("programs"));
        assertEquals(
                List.of("bad", "good", "unreadable"),
                programs.stream().map(each -> ((Map<?, ?>) each).get("program")).toList());
        assertEquals(0, Cli.list(((Map<?, ?>) programs.get(2)).get("pages")).size());
        assertEquals(1, Cli.list(((Map<?, ?>) programs.get(2)).get("faults")).size());
    }

    @Test
    void peopleReadALineAPageAndTheTotals() {
        Cli.write(Cli.copy(folder), LOGIN + ".js", "Page({\n onLoad() { throw new Error('broken') } })");
        Cli cli = Cli.run("smoke", folder);
        assertTrue(cli.out().contains("  fault   " + LOGIN + "\n"), cli.out());
        assertTrue(cli.out().contains(LOGIN + ".js:2:19: Error: broken (in onLoad of " + LOGIN + ")"), cli.out());
        assertTrue(cli.out().contains("2 pages: 1 ok, 1 with faults, 0 missing"), cli.out());
    }
}
