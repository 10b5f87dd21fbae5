package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.Coverage;
import io.liverig.internal.component.kit.Catalogue;
import io.liverig.internal.component.kit.ComponentTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The coverage of the built-in components is that of the code behind them. */
class ComponentTagsTests {
    private static final Path SOURCES =
            Path.of(System.getProperty("liverig.home", ".."), "src/main/java/io/liverig/internal/component");

    @Test
    void everyKindIsInTheCatalogueWithAllThatItDeclares() {
        Set<String> events = Catalogue.rows().stream()
                .filter(row -> row.kind().equals("event"))
                .map(row -> row.component() + " " + row.name())
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (ComponentTag kind : ComponentTags.all()) {
            kind.attributes().stream()
                    .filter(name -> Catalogue.attribute(kind.tag(), name).isEmpty())
                    .forEach(name -> unknown.add(kind.tag() + " " + name));
            kind.events().stream()
                    .map(name -> kind.tag() + " " + name)
                    .filter(event -> !events.contains(event))
                    .forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void theCodeReadsAndSendsWhatTheKindsDeclare() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            code = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Kinds.java"))
                    .map(ComponentTagsTests::read)
                    .collect(Collectors.joining());
        }
        List<String> unused = ComponentTags.all().stream()
                .flatMap(kind -> Stream.concat(kind.attributes().stream(), kind.events().stream()))
                .distinct()
                .filter(name -> !code.contains("\"" + name + "\""))
                .toList();
        assertEquals(List.of(), unused);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatTheCoverageCallsDoneIsWhatTheKindsDeclare() {
        Set<String> done = Coverage.builtIn().stream()
                .filter(row -> row.state().equals("done") && !row.kind().equals("tag"))
                .map(row -> row.component() + " " + row.name())
                .collect(Collectors.toSet());
        Set<String> declared = ComponentTags.all().stream()
                .flatMap(kind -> Stream.concat(kind.attributes().stream(), kind.events().stream())
                        .map(name -> kind.tag() + " " + name))
                .collect(Collectors.toSet());
        assertEquals(declared, done);
        assertTrue(done.size() > 90, "done: " + done.size());
    }

    @Test
    void everyRowOfTheFrameworkNamesAStateAndAnOfficialPage() {
        for (Coverage.Row row : Coverage.framework()) {
            assertTrue(Set.of("done", "typed", "scripted", "absent").contains(row.state()), row.toString());
            assertTrue(
                    row.sources().get(0).startsWith("https://developers.weixin.qq.com/miniprogram/dev/")
                            || row.sources()
                                    .get(0)
                                    .equals("https://www.npmjs.com/package/glass-easel-miniprogram-adapter"),
                    row.toString());
        }
        assertTrue(Coverage.framework().size() > 150);
    }
}
