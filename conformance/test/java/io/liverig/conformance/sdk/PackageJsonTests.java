package io.liverig.conformance.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import io.liverig.sandbox.ScriptFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What package.json of js/trtc-wx says is so. */
class PackageJsonTests {
    private static final Pattern IMPORT = Pattern.compile("from '(\\./[^']+)'");

    private static String said(String field) throws IOException {
        return SdkPackage.description().path(field).asText();
    }

    private static String ofTheProject(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SdkPackage.HOME.resolve("pom.xml").toFile());
        return XPathFactory.newInstance().newXPath().evaluate(path, pom);
    }

    @Test
    void versionAndLicenceAreTheProjects() throws Exception {
        assertEquals(ofTheProject("/project/version").replace("-SNAPSHOT", ""), said("version"));
        assertEquals(ofTheProject("/project/licenses/license/name"), said("license"));
        assertEquals(
                Files.readString(SdkPackage.HOME.resolve("LICENSE")),
                Files.readString(SdkPackage.FOLDER.resolve("LICENSE")));
    }

    /** The names under which the rig and README offer it; and nothing that runs, fetches or publishes. */
    @Test
    void itIsCalledTrtcWxAndNeedsNothing() throws IOException {
        assertEquals("trtc-wx", said("name"));
        JsonNode description = SdkPackage.description();
        assertTrue(description.path("private").asBoolean());
        for (String field : List.of("scripts", "dependencies", "peerDependencies", "bin", "publishConfig")) {
            assertFalse(description.has(field), field);
        }
        assertFalse(description.toString().contains("://"), "no host is named");
    }

    @Test
    void itsFilesAreTheScriptsAndTypingsThatAreReachedFromMainAndTypes() throws IOException {
        Set<String> reached = new TreeSet<>(Set.of("README.md", "LICENSE"));
        Path folder = SdkPackage.FOLDER.toAbsolutePath().normalize();
        for (String script :
                ScriptFiles.read(folder.resolve(said("main"))).texts().keySet()) {
            reached.add(folder.relativize(Path.of(script)).toString().replace('\\', '/'));
        }
        int scripts = reached.size();
        reached.addAll(typingsFrom(said("types")));
        assertTrue(scripts > 20 && reached.size() > scripts + 1, reached.toString());
        assertEquals(reached, SdkPackage.files());
    }

    private static Set<String> typingsFrom(String first) throws IOException {
        Set<String> known = new TreeSet<>(Set.of(first));
        Deque<Path> open = new ArrayDeque<>(List.of(Path.of(first)));
        while (!open.isEmpty()) {
            Path file = open.pop();
            Matcher imported = IMPORT.matcher(Files.readString(SdkPackage.FOLDER.resolve(file)));
            while (imported.find()) {
                Path next = file.resolveSibling(imported.group(1) + ".d.ts").normalize();
                if (known.add(next.toString().replace('\\', '/'))) {
                    open.push(next);
                }
            }
        }
        return known;
    }

    @Test
    void npmPacksTheSameFiles() throws IOException, InterruptedException {
        String npm = System.getProperty("os.name", "").startsWith("Windows") ? "npm.cmd" : "npm";
        Command.Outcome packed = Command.of(npm, "pack", "--dry-run", "--json", "--offline")
                .run(SdkPackage.FOLDER, "what it packs was not compared");
        Set<String> paths = new TreeSet<>();
        Json.parse(packed.printed())
                .path(0)
                .path("files")
                .forEach(file -> paths.add(file.path("path").asText()));
        Set<String> expected = SdkPackage.files();
        expected.add("package.json");
        assertEquals(expected, paths);
    }
}
