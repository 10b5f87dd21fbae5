package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTests {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable what) {
        return assertThrows(ProjectException.class, what).problem().text();
    }

    @Test
    void pagesOfSubpackagesFollowThoseOfTheMainPackage() {
        program.file(
                "app.json",
                "\uFEFF{\r",
                "  \"pages\": [\"/pages/a/a\", \"pages/b/b\"],\r",
                "  \"subPackages\": [{\"root\": \"/sub/\", \"pages\": [\"c/c\"], \"independent\": true, \"name\": \"s\"}],\r",
                "  \"subpackages\": [{\"root\": \"more\", \"pages\": [\"/d/d\"]}]\r",
                "}");
        Project project = program.open();
        assertEquals(List.of("pages/a/a", "pages/b/b", "sub/c/c", "more/d/d"), project.pages());
        SubPackage sub = project.app().subPackages().get(0);
        assertEquals("sub", sub.root());
        assertTrue(sub.independent());
        assertEquals("s", sub.raw().get("name"));
        assertEquals("pages/a/a", project.app().entryPagePath());
    }

    @Test
    void appJsonKeepsItsParts() {
        program.file(
                "app.json",
                "{\"pages\": [\"a\", \"b\"], \"entryPagePath\": \"b\", \"window\": {\"x\": \"y\"},",
                "\"tabBar\": {\"custom\": true, \"list\": [{\"pagePath\": \"/a\"}, {\"pagePath\": \"b.html\"}]},",
                "\"usingComponents\": {\"tag\": \"/c/c\", \"bad\": 1}, \"plugins\": {\"p\": {\"version\": \"1\"}},",
                "\"debug\": true}");
        AppConfig app = program.open().app();
        assertEquals("b", app.entryPagePath());
        assertEquals(Map.of("x", "y"), app.window());
        TabBar bar = app.tabBar();
        assertTrue(bar != null && bar.custom());
        assertEquals(List.of("a", "b"), bar == null ? List.of() : bar.pagePaths());
        assertEquals(Map.of("tag", "/c/c"), app.usingComponents());
        assertEquals(Map.of("p", Map.of("version", "1")), app.plugins());
        assertEquals(true, app.raw().get("debug"));
    }

    @Test
    void aBrokenAppJsonNamesLineAndColumn() {
        program.file("app.json", "{", "  \"pages\": [", "    ,", "  ]", "}");
        String refusal = refusal(program::open);
        assertTrue(refusal.startsWith("app.json:3:5: not JSON: "), refusal);
    }

    @Test
    void anAppWithoutPagesIsRefused() {
        program.file("app.json", "{}");
        assertEquals("app.json: the program has no pages; list them in \"pages\"", refusal(program::open));
        program.file("app.json", "[]");
        assertEquals("app.json: the document is not an object; write {...}", refusal(program::open));
    }

    @Test
    void theProgramMayLieWhereTheProjectConfigurationSays() throws IOException {
        Files.delete(folder.resolve("app.json"));
        assertTrue(refusal(program::open).contains("there is no app.json; name the folder"));
        program.file("project.config.json", "{\"miniprogramRoot\": \"./mini/\"}");
        assertTrue(refusal(program::open).contains("no app.json in miniprogramRoot \"./mini/\""));
        program.file("mini/app.json", "{\"pages\": [\"x\"]}");
        assertEquals(List.of("x"), program.open().pages());
        program.file("project.config.json", "{\"miniprogramRoot\": \"../\"}");
        assertTrue(refusal(program::open).contains("no app.json in miniprogramRoot"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertTrue(refusal(() -> Project.open(folder.resolve("no"), SdkChoice.own()))
                .contains("no such folder"));
    }

    @Test
    void aPageAddsItsSettingsToTheWindow() {
        program.file(
                        "app.json",
                        "{\"pages\": [\"p\", \"q\", \"r\", \"s\"], \"window\": {\"a\": 1, \"b\": 2},",
                        "\"usingComponents\": {\"x\": \"/x\", \"y\": \"/y\"}}")
                .file("p.json", "{\"b\": 3, \"usingComponents\": {\"y\": \"./own\"}}")
                .file("q.json", "")
                .file("s.json", "{\"a\": 1,}");
        Project project = program.open();
        PageConfig page = project.page("p");
        assertEquals(1.0, page.settings().get("a"));
        assertEquals(3.0, page.settings().get("b"));
        assertEquals(Map.of("x", "/x", "y", "./own"), page.usingComponents());
        assertEquals(Map.of("a", 1.0, "b", 2.0), project.page("q").settings());
        assertEquals(Map.of(), project.page("r").raw());
        assertNull(project.page("r").problem());
        assertEquals(
                Map.of("b", 3.0, "usingComponents", Map.of("y", "./own")),
                project.component("p").settings());
    }

    @Test
    void aBrokenPageJsonIsAFaultOfThatPage() {
        program.file("pages/a/a.json", "{", "\"a\": 1,", "}");
        Problem problem = program.open().page("pages/a/a").problem();
        assertTrue(problem != null);
        assertEquals(new Place("pages/a/a.json", 3, 1), problem == null ? null : problem.at());
        assertEquals(
                FaultKind.SYNTAX, problem == null ? null : problem.fault("p").kind());
    }

    @Test
    void missingFilesOfAPageNameWhoAskedForThem() {
        program.file("pages/a/a.js");
        assertEquals(
                List.of("app.json: page \"pages/a/a\" has no file pages/a/a.wxml; add the file or remove the page from"
                        + " app.json"),
                program.open().missing("pages/a/a").stream().map(Problem::text).toList());
        program.file("pages/a/a.wxml");
        assertEquals(List.of(), program.open().missing("pages/a/a"));
        assertEquals(2, program.open().missing("pages/b/b").size());
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Path inside = folder.resolve("in");
        Files.createDirectories(inside);
        Files.writeString(folder.resolve("secret.js"), "secret");
        new Program(inside).file("a.wxml", "\uFEFF<view/>");
        Files.createSymbolicLink(inside.resolve("link.js"), folder.resolve("secret.js"));
        Files.createSymbolicLink(inside.resolve("same.wxml"), inside.resolve("a.wxml"));
        Project project = Project.open(inside, SdkChoice.own());
        assertEquals("<view/>", project.read("a.wxml"));
        assertEquals("<view/>", project.read("same.wxml"));
        for (String path : List.of("../secret.js", "x/../../secret.js", "link.js", "/etc/passwd", "no", "", "a\0b")) {
            assertNull(project.read(path), path);
        }
        assertThrows(ModuleNotFoundException.class, () -> project.resolve("a.js", "../secret"));
        assertThrows(ModuleNotFoundException.class, () -> project.resolve("a.js", "./link"));
    }

    @Test
    void componentsAreFoundAsModulesAre() {
        program.file("pages/a/own.wxml")
                .file("c/c/index.js")
                .file("root/r.wxml")
                .file("pages/miniprogram_npm/ui/button/index.wxml");
        Project project = program.open();
        assertEquals("pages/a/own", project.componentPath("pages/a/a", "./own"));
        assertEquals("pages/a/own", project.componentPath("pages/a/a", "own"));
        assertEquals("c/c/index", project.componentPath("pages/a/a", "/c/c"));
        assertEquals("c/c/index", project.componentPath("pages/a/a", "../../c/c/index"));
        assertEquals("root/r", project.componentPath("pages/a/a", "root/r"));
        assertEquals("root/r", project.componentPath("app", "root/r"));
        assertEquals("pages/miniprogram_npm/ui/button/index", project.componentPath("pages/a/a", "ui/button"));
        assertNull(project.componentPath("pages/a/a", "plugin://x/y"));
        assertNull(project.componentPath("pages/a/a", "./root/r"));
    }
}
