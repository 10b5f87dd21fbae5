package io.liverig.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalBookTests {
    private long now = 7;
    private final JournalBook book = new JournalBook(() -> now);

    @Test
    void aRowCarriesTheTimeItWasWritten() {
        book.row("p", "pages/a/a", RowKind.LIFE, "onLoad", Map.of("x", 1.0));
        now = 9;
        book.notice("p", "", "note", "something");
        assertEquals(
                List.of(
                        new Row(7, "p", "pages/a/a", RowKind.LIFE, "onLoad", Map.of("x", 1.0)),
                        new Row(9, "p", "", RowKind.NOTICE, "note", Map.of("text", "something"))),
                book.rows());
    }

    @Test
    void aRowKeepsItsOwnCopy() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("b", null);
        detail.put("a", 1.0);
        book.row("p", "", RowKind.EVENT, "tap", detail);
        detail.clear();
        Map<String, Object> kept = book.rows().get(0).detail();
        assertEquals(List.of("b", "a"), List.copyOf(kept.keySet()));
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }

    @Test
    void aFaultIsKeptAndIsARow() {
        Fault fault = new Fault(
                "p", FaultKind.THROWN, "x is not defined", new Place("pages/a/a.js", 3, 5), "onLoad", "Declare it", "");
        book.fault(fault);
        assertEquals(List.of(fault), book.faults());
        assertEquals(RowKind.FAULT, book.rows().get(0).kind());
        assertEquals("THROWN", book.rows().get(0).name());
        assertEquals(
                "pages/a/a.js:3:5: x is not defined (in onLoad). Declare it",
                book.rows().get(0).detail().get("text"));
    }

    @Test
    void whatIsMissingIsCountedAndSaidOnce() {
        book.notImplemented("p", "wx.scanCode");
        book.notImplemented("p", "wx.scanCode");
        book.notImplemented("q", "wx.scanCode");
        assertEquals(Map.of("wx.scanCode", 2), book.notImplemented("p"));
        assertEquals(Map.of("wx.scanCode", 1), book.notImplemented("q"));
        assertEquals(Map.of(), book.notImplemented("r"));
        assertEquals(2, book.rows().size());
        assertEquals(
                "wx.scanCode is not implemented", book.rows().get(0).detail().get("text"));
    }

    @Test
    void aListenerHearsWhatComesAfterIt() {
        book.notice("p", "", "a", "");
        List<String> heard = new ArrayList<>();
        book.onRow(row -> heard.add(row.name()));
        book.notice("p", "", "b", "");
        assertEquals(List.of("b"), heard);
    }

    @Test
    void aPlaceSaysAsMuchAsIsKnown() {
        assertEquals("app.json", Place.of("app.json").toString());
        assertEquals("a.js:3", new Place("a.js", 3, 0).toString());
        assertEquals("a.js:3:5", new Place("a.js", 3, 5).toString());
    }

    @Test
    void aFaultWithoutPlaceOrRemedySaysItsMessage() {
        assertEquals(
                "broken", Fault.of("p", FaultKind.DATA, "broken", null, null).text());
    }
}
