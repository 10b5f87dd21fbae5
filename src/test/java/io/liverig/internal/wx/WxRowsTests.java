package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WxRowsTests {
    private final WxKit kit = new WxKit();

    private List<HostRow> rows() {
        return WxRows.all(new WxBase(
                "p",
                kit.queue,
                kit.journal,
                kit.navigator,
                kit.contexts,
                (event, detail) -> {},
                new FakeFacts(),
                kit.phone));
    }

    @Test
    void eachNameHasOneRow() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (HostRow row : rows()) {
            if (!seen.add(row.name())) {
                twice.add(row.name());
            }
        }
        assertEquals(List.of(), twice);
        assertTrue(seen.size() > 100, () -> "only " + seen.size() + " rows");
    }

    @Test
    void theOrderIsTheSameEachTime() {
        assertEquals(names(rows()), names(rows()));
    }

    private static List<String> names(List<HostRow> rows) {
        return rows.stream().map(HostRow::name).toList();
    }

    @Test
    void eachObjectWithMethodsHasAFactory() {
        Set<String> types = new HashSet<>();
        rows().forEach(row -> {
            if (row instanceof HostRow.Factory factory) {
                types.add(factory.type());
            } else if (row instanceof HostRow.Begin begin) {
                types.add(begin.type());
            }
        });
        List<String> methods =
                names(rows()).stream().filter(name -> name.contains(".")).toList();
        assertTrue(methods.size() > 10);
        assertTrue(methods.stream().allMatch(name -> types.contains(name.substring(0, name.indexOf('.')))));
    }

    @Test
    void theContextsReturnNoPromise() {
        List<String> without = rows().stream()
                .filter(row -> row instanceof HostRow.Async async && !async.promise())
                .map(HostRow::name)
                .filter(name -> !name.startsWith("FileSystemManager.") && !name.startsWith("SocketTask."))
                .toList();
        assertEquals(
                List.of(
                        "getUserInfo",
                        "LivePusherContext.start",
                        "LivePusherContext.snapshot",
                        "LivePusherContext.pause",
                        "LivePlayerContext.play"),
                without);
    }

    @Test
    void everyListenerOfWxCanBeTakenBack() {
        Set<String> names = new HashSet<>(names(rows()));
        List<HostRow> listens = rows().stream()
                .filter(row -> row instanceof HostRow.Listen && !row.name().contains("."))
                .toList();
        assertEquals(17, listens.size());
        // The document has no way to take these back.
        listens.stream()
                .filter(row -> !row.name().startsWith("onSocket"))
                .forEach(row -> assertTrue(names.contains(row.name().replaceFirst("^on", "off")), row.name()));
    }
}
