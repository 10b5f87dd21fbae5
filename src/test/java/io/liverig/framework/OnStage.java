package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import io.liverig.data.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The preamble of all framework tests: a {@link Stage} for each, and what is said most often about it. */
abstract class OnStage {
    @TempDir
    Path folder;

    Stage stage;

    @BeforeEach
    void openStage() {
        stage = new Stage(folder);
    }

    @AfterEach
    void closeStage() {
        stage.close();
    }

    /** Opens a page that shows one component {@code a}, and returns the component. */
    ElementHandle alone(String options, String wxml) {
        stage.component("a", options, wxml).page("{}", "<a/>");
        return stage.open().find("a");
    }

    /** Opens a page of this template alone, which knows the components that were added before. */
    PageHandle showing(String data, String wxml) {
        stage.page("{ data: " + data + " }", wxml);
        return stage.open();
    }

    /** Adds a component {@code leaf} that shows its text {@code s} and logs what it hears: set, attached, moved, detached. */
    Stage leaf() {
        return stage.component(
                "leaf",
                "{ properties: { s: String }, observers: { s(s) { console.log('s', s) } }, lifetimes: {"
                        + " attached() { console.log('attached', this.data.s) }, moved() { console.log('moved', this.data.s) },"
                        + " detached() { console.log('detached', this.data.s) } } }",
                "{{s}} ");
    }

    /** Reads JSON, in which texts stand between single quotes. */
    static Object json(String text) {
        try {
            return Objects.requireNonNull(Json.read(text.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void set(PageHandle page, String json) {
        page.call("setData", json(json));
    }

    static void set(ElementHandle component, String json) {
        component.call("setData", json(json));
    }

    /** Returns what console.log was told while something was done. */
    List<String> heard(Runnable during) {
        int before = stage.logged().size();
        during.run();
        return stage.loggedSince(before);
    }

    /** As {@link #heard}, what {@link #leaf}s say of their texts left out. */
    List<String> life(Runnable during) {
        return heard(during).stream().filter(line -> !line.startsWith("s ")).toList();
    }

    /** Asserts what a page shows after each change: changes and texts in turns. */
    static void follow(PageHandle page, String... steps) {
        for (int i = 0; i < steps.length; i += 2) {
            set(page, steps[i]);
            assertEquals(steps[i + 1], page.text(), steps[i]);
        }
    }

    /** Adds a component whose slots each make their content again. */
    Stage dynamic(String name, String data, String wxml) {
        return stage.component(name, "{ options: { dynamicSlots: true }, data: " + data + " }", wxml);
    }

    /** Asserts what console.log was told from the start, and that nothing went wrong. */
    void assertLogged(String... lines) {
        assertEquals(List.of(lines), stage.logged());
        assertEquals(List.of(), stage.faults());
    }
}
