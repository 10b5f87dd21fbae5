package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that a test asks for reach the page as a device's do. */
class ScriptedCodeTests {
    @TempDir
    private Path folder;

    @Test
    void everyCodeOfTheTablesCanBeSent() {
        ProgramFolder program = ProgramFolder.in(folder, "program")
                .file(
                        "pages/a/a.wxml",
                        "<live-pusher bindstatechange=\"heard\"/><live-player id=\"b\" bindstatechange=\"heard\"/>")
                .page(
                        "Page({ data: { heard: [] }, heard(e) { this.setData({ heard: [...this.data.heard, e.detail.code] }) } })");
        try (LiveRig rig = LiveRig.create()) {
            PageHandle page = rig.open(program.folder()).start();
            List<Integer> sent = Coverage.rows().stream()
                    .filter(row -> row.kind().equals("code"))
                    .map(row -> {
                        int code = Integer.parseInt(row.name());
                        page.find(row.component()).code(code);
                        return code;
                    })
                    .toList();
            assertTrue(sent.size() > 100, "sent " + sent.size());
            assertEquals(sent.stream().map(code -> (double) code).toList(), page.data("heard"));
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class,
                            () -> page.find("live-player").code(1018))
                    .getMessage());
            assertTrue(message.contains("has no code 1018"), message);
        }
    }
}
