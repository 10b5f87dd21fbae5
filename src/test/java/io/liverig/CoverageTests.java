package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.live.table.CoverageMark;
import io.liverig.options.StateCause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTests {
    private static final List<Coverage.Row> ROWS = Coverage.rows();

    @Test
    void everyMarkBelongsToARow() {
        Set<String> names = ROWS.stream()
                .map(row -> row.component() + " " + row.kind() + " " + row.name())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                CoverageMark.ALL.names().stream()
                        .filter(name -> !names.contains(name))
                        .toList());
    }

    @Test
    void everyCodeOfACauseIsThere() {
        Set<String> there = ROWS.stream()
                .filter(row -> row.kind().equals("code") && !row.state().equals("absent"))
                .map(Coverage.Row::name)
                .collect(Collectors.toSet());
        for (StateCause cause : StateCause.values()) {
            for (int code : cause.codes()) {
                assertTrue(there.contains(Integer.toString(code)), cause + " " + code);
            }
        }
    }

    @Test
    void everyRowThatIsNotThereSaysWhy() {
        List<Coverage.Row> absent =
                ROWS.stream().filter(row -> row.state().equals("absent")).toList();
        assertEquals(
                List.of(), absent.stream().filter(row -> row.reason().isEmpty()).toList());
        assertTrue(absent.size() < 10, "absent: " + absent);
        assertEquals(
                List.of(),
                ROWS.stream()
                        .filter(row ->
                                row.state().equals("done") && !row.reason().isEmpty())
                        .toList());
    }

    @Test
    void everyRowNamesASourceThatIsKnown() {
        for (Coverage.Row row : ROWS) {
            assertTrue(row.sources().stream().noneMatch(String::isEmpty), row.toString());
        }
        assertTrue(ROWS.size() > 150, "rows: " + ROWS.size());
    }
}
