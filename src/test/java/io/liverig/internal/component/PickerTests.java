package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.ComponentSettings;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickerTests {
    private static final String ON = " id=\"p\" bindchange=\"e\" bindcolumnchange=\"e\" bindcancel=\"e\"";

    @TempDir
    private Path folder;

    private static String refused(OnePage page, Object value) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> page.at("#p").change(value))
                        .getMessage());
    }

    @Test
    void aSelectorTellsTheIndexOfWhatIsChosen() {
        try (OnePage page = OnePage.of(
                folder,
                "<picker range=\"{{r}}\" range-key=\"n\"" + ON + "><view id=\"in\"/></picker>",
                "{ data: { r: [{ n: 'one' }, { n: 'two' }] } }")) {
            page.at("#p").change(1).change("one").cancel();
            page.at("#in").tap();
            assertEquals(List.of("change {\"value\":1}", "change {\"value\":0}", "cancel {}"), page.told());
            assertTrue(refused(page, 2).contains("an index from 0 to 1 or to one of [one, two]"));
        }
    }

    @Test
    void theIndexCanBeText() {
        RigOptions options = RigOptions.DEFAULT.withComponents(ComponentSettings.DEFAULT.withPickerIndexAsText(true));
        try (OnePage page = new OnePage(folder, options).open("<picker range=\"{{['a', 'b']}}\"" + ON + "/>", "{}")) {
            page.at("#p").change(1);
            assertEquals(List.of("change {\"value\":\"1\"}"), page.told());
        }
    }

    @Test
    void columnsThatMoveTellSoBeforeTheChange() {
        try (OnePage page = OnePage.of(
                folder,
                "<picker mode=\"multiSelector\" range=\"{{[['a', 'b'], ['c', 'd', 'e']]}}\" value=\"{{[0, 1]}}\"" + ON
                        + "/>")) {
            page.at("#p").change(List.of(0, 2));
            assertEquals(List.of("columnchange {\"column\":1,\"value\":2}", "change {\"value\":[0,2]}"), page.told());
            assertTrue(refused(page, List.of(0, 3)).contains("a list of 2 indexes"));
        }
    }

    @Test
    void timesAndDatesStayWithinTheirBounds() {
        try (OnePage page = OnePage.of(
                folder,
                "<picker mode=\"{{m}}\" start=\"{{s}}\" end=\"{{t}}\" fields=\"{{f}}\"" + ON + "/>",
                "{ data: { m: 'time', s: '09:00', t: '18:00', f: 'day' } }")) {
            page.at("#p").change("09:30");
            assertTrue(refused(page, "08:59").contains("not before 09:00, not after 18:00"));
            assertTrue(refused(page, "24:00").contains("a time such as"));
            page.set("m", "date").set("s", "2026-01-01").set("t", "2026-12-31");
            page.at("#p").change("2026-12-31");
            assertTrue(refused(page, "2027-01-01").contains("not after 2026-12-31"));
            page.set("f", "month");
            page.at("#p").change("2026-12");
            assertEquals(
                    List.of(
                            "change {\"value\":\"09:30\"}",
                            "change {\"value\":\"2026-12-31\"}",
                            "change {\"value\":\"2026-12\"}"),
                    page.told());
        }
    }

    @Test
    void aRegionIsAListOfNames() {
        try (OnePage page = OnePage.of(folder, "<picker mode=\"region\"" + ON + "/>")) {
            page.at("#p").change(List.of("g", "z", "h"));
            assertEquals(List.of("change {\"value\":[\"g\",\"z\",\"h\"]}"), page.told());
            assertTrue(refused(page, List.of("g")).contains("a list of 3 names"));
        }
    }

    @Test
    void aDisabledPickerOpensForNobody() {
        try (OnePage page = OnePage.of(folder, "<picker disabled=\"{{true}}\" range=\"{{[1]}}\"" + ON + "/>")) {
            assertThrows(IllegalStateException.class, () -> page.at("#p").change(0));
        }
    }

    @Test
    void thePickersColumnsTurnInPlace() {
        try (OnePage page = OnePage.of(
                folder,
                "<picker-view id=\"p\" value=\"{{[1]}}\" bindchange=\"e\" bindpickstart=\"e\" bindpickend=\"e\">"
                        + "<picker-view-column><view wx:for=\"{{3}}\" wx:key=\"*this\">{{item}}</view></picker-view-column></picker-view>")) {
            assertEquals(List.of(1.0), page.at("#p").value());
            page.at("#p").change(List.of(2));
            assertEquals(List.of("pickstart {}", "change {\"value\":[2]}", "pickend {}"), page.told());
            assertTrue(refused(page, List.of(3)).contains("a list of 1 indexes"));
        }
    }
}
