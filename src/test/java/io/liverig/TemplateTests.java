package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import io.liverig.journal.RowKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template does to the page behind it. */
class TemplateTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private PageHandle open(String wxml, String script) {
        return rig.open(ProgramFolder.in(folder, "p")
                        .file("pages/a/a.wxml", wxml)
                        .page(script)
                        .folder())
                .start();
    }

    @Test
    void whatIsTypedGoesIntoTheDataBeforeTheHandlerRuns() {
        PageHandle page = open(
                "<input model:value=\"{{name}}\" bindinput=\"typed\"/><view id=\"s\">{{name}}</view>"
                        + "<view wx:for=\"{{list}}\"><input model:value=\"{{item.n}}\" id=\"i{{index}}\"/></view>",
                "Page({ data: {name: 'a', seen: '', list: [{n: 1}, {n: 2}]}, typed(e) { this.setData({seen: this.data.name"
                        + " + '/' + e.detail.value}) } })");
        page.find("input").input("bob");
        assertEquals("bob", page.data("name"));
        assertEquals("bob/bob", page.data("seen"));
        assertEquals("bob", page.find("#s").text());
        page.find("#i1").input("x");
        assertEquals("x", page.data("list[1].n"));
        assertEquals(1.0, page.data("list[0].n"));
        assertEquals("x", page.find("#i1").attribute("value"));
        assertTrue(
                rig.timeline().rows().stream()
                        .anyMatch(row -> row.kind() == RowKind.SET_DATA
                                && row.detail().get("keys").equals(List.of("list[1].n"))),
                () -> rig.timeline().toString());
        assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
    }
}
