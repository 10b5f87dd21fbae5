package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.nio.file.Path;
import java.util.List;
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

    /** Asserts what console.log was told from the start, and that nothing went wrong. */
    void assertLogged(String... lines) {
        assertEquals(List.of(lines), stage.logged());
        assertEquals(List.of(), stage.faults());
    }
}
