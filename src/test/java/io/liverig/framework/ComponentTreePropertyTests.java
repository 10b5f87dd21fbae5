package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What holds of every tree of components, whatever changes: nothing stale, nothing left over, nobody told twice. */
class ComponentTreePropertyTests {
    private static final int CHANGES = 12;

    private static long count(PageHandle page, String name) {
        return Math.round(((Number) java.util.Objects.requireNonNull(page.call("count", name))).doubleValue());
    }

    private static long shown(PageHandle page) {
        return RandomComponents.TAGS.stream()
                .mapToLong(tag -> page.findAll(tag).size())
                .sum();
    }

    @Property(tries = 40, seed = "1")
    void anyChangesLeaveWhatAFreshPageShowsAndEveryComponentIsToldOnce(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("components");
        try (Stage stage = RandomComponents.on(new Stage(folder))) {
            RandomComponents random = new RandomComponents(seed);
            String counting = "count(name) { const v = getApp()[name]; return v.length === undefined ? v : v.length }";
            stage.page(
                    "{ data: { ready: true, x: 0, y: 'y', o: { p: 1 }, f: true, g: false, to: 'a', list: "
                            + random.rows() + ", other: " + random.rows() + " }, " + counting + " }",
                    random.template());
            PageHandle page = stage.open();
            for (int i = 0; i < CHANGES; i++) {
                long before = count(page, "heard");
                long leaves = page.findAll("leaf").size();
                long gone = count(page, "gone");
                page.call("setData", OnStage.json("{" + random.change() + "}"));
                stage.rig.settle();
                assertEquals(shown(page), count(page, "alive"), "every component that is there is attached, once");
                long made = page.findAll("leaf").size() + count(page, "gone") - gone;
                assertTrue(count(page, "heard") - before <= leaves + made, "nobody hears one change twice");
            }
            Statistics.label("moved").collect(count(page, "moves") > 0);
            Statistics.label("detached").collect(count(page, "gone") > 0);
            Statistics.label("components").collect(shown(page) > 4);
            compare(stage, page);
            assertEquals(List.of(), stage.faults());
            PageHandle other = stage.open("/q/q");
            assertEquals(0, count(other, "alive"), "a page that is left takes its components along");
            assertEquals(0, count(other, "bad"), "attached and detached come in turns");
            Statistics.label("moved").coverage(checker -> checker.check(true).percentage(p -> p >= 8));
            Statistics.label("detached").coverage(checker -> checker.check(true).percentage(p -> p >= 50));
            Statistics.label("components")
                    .coverage(checker -> checker.check(true).percentage(p -> p >= 40));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Compares a page with one that gets the same data at once, when it has shown nothing yet. */
    private static void compare(Stage stage, PageHandle page) {
        Map<String, Object> data = page.data();
        String text = page.text();
        String tree = page.render();
        PageHandle fresh = stage.open();
        fresh.call("setData", Map.of("ready", false));
        fresh.call("setData", data);
        stage.rig.settle();
        assertEquals(text, fresh.text());
        assertEquals(tree, fresh.render());
    }
}
