package io.liverig.internal.live.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LiveTablesTests {
    private static AttributeRow pusher(String name) {
        return LiveTables.PUSHER.attributes().find(name).orElseThrow();
    }

    @Test
    void everyKnownRowIsThere() {
        assertEquals(41, LiveTables.PUSHER.attributes().rows().size());
        assertEquals(22, LiveTables.PLAYER.attributes().rows().size());
        assertEquals(9, LiveTables.PUSHER.events().rows().size());
        assertEquals(10, LiveTables.PLAYER.events().rows().size());
        assertEquals(80, LiveTables.PUSHER.codes().rows().size());
        assertEquals(39, LiveTables.PLAYER.codes().rows().size());
        assertEquals(32, LiveTables.PUSHER.methods().rows().size());
        assertEquals(16, LiveTables.PLAYER.methods().rows().size());
    }

    @Test
    void everyRowNamesASourceThatIsListed() {
        for (LiveTables tables : List.of(LiveTables.PUSHER, LiveTables.PLAYER)) {
            Stream.of(
                            tables.attributes().rows().stream().map(AttributeRow::sources),
                            tables.events().rows().stream().map(EventRow::sources),
                            tables.codes().rows().stream().map(CodeRow::sources),
                            tables.methods().rows().stream().map(MethodRow::sources))
                    .flatMap(sources -> sources)
                    .flatMap(List::stream)
                    .forEach(key -> assertTrue(LiveTables.SOURCES.find(key).isPresent(), key));
        }
    }

    @Test
    void everyDefaultIsAnAllowedValueOfItsType() {
        for (LiveTables tables : List.of(LiveTables.PUSHER, LiveTables.PLAYER)) {
            for (AttributeRow row : tables.attributes().rows()) {
                Coerced same = row.coerce(row.initial());
                assertTrue(same.isGood(), row.name());
                assertEquals(row.initial(), same.value());
            }
        }
    }

    @Test
    void textIsTrueUnlessItIsEmpty() {
        AttributeRow row = pusher("enable-camera");
        assertEquals(true, row.coerce("false").value());
        assertEquals(false, row.coerce("").value());
        assertEquals(false, row.coerce(0.0).value());
        assertEquals(true, row.coerce(List.of()).value());
    }

    @Test
    void numbersMayComeAsTextAndHaveARange() {
        AttributeRow row = pusher("beauty");
        assertEquals(5.0, row.coerce("5").value());
        assertEquals(9.0, row.coerce(9.0).value());
        assertEquals(0.0, row.coerce("").value());
        assertEquals(new Coerced(0.0, "attribute beauty can not be 10", "it should be from 0 to 9"), row.coerce(10.0));
        assertEquals(
                new Coerced(0.0, "attribute beauty can not be \"much\"", "it should be a number"), row.coerce("much"));
        assertFalse(pusher("voice-changer-type").coerce(5.0).isGood());
        assertTrue(pusher("voice-changer-type").coerce(11.0).isGood());
    }

    @Test
    void wordsAreTakenFromTheirList() {
        assertEquals("HD", pusher("mode").coerce("HD").value());
        assertEquals("RTC", pusher("mode").coerce("").value());
        assertEquals(
                "it should be one of vertical, horizontal",
                pusher("orientation").coerce("up").remedy());
        assertEquals(
                List.of("push", "pop"),
                pusher("picture-in-picture-mode").coerce(List.of("push", "pop")).value());
        assertEquals(
                List.of("push"),
                pusher("picture-in-picture-mode").coerce("push").value());
        assertEquals(List.of(), pusher("picture-in-picture-mode").coerce("").value());
    }

    @Test
    void aMethodSaysWhichOptionIsWrongAsWeChatDoes() {
        MethodRow row = LiveTables.PUSHER.methods().find("playBGM").orElseThrow();
        assertEquals(Optional.empty(), row.complaint(Map.of("url", "a.mp3")));
        assertEquals(
                Optional.of("parameter error: parameter.url should be String instead of Undefined;"),
                row.complaint(Map.of()));
        assertEquals(
                Optional.of("parameter error: parameter.url should be String instead of Number;"),
                row.complaint(Map.of("url", 1.0)));
        MethodRow volume = LiveTables.PUSHER.methods().find("setMICVolume").orElseThrow();
        assertEquals(Optional.empty(), volume.complaint(Map.of("volume", "0.5")));
    }
}
