package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainDataTests {
    @Test
    void aCopyDoesNotFollowWhatBecomesOfTheValue() {
        List<Object> inner = new ArrayList<>(List.of(1.0));
        Fields value = Fields.of("list", inner).and("nothing", null);
        Object copy = PlainData.copy(value);
        inner.add(2.0);
        assertEquals("{list=[1.0], nothing=null}", Objects.toString(copy));
    }

    @Test
    void whatHasNoPartsStaysTheSame() {
        assertSame(Undefined.UNDEFINED, PlainData.copy(Undefined.UNDEFINED));
        List<Object> empty = List.of();
        assertNotSame(empty, PlainData.copy(empty));
    }

    @Test
    void theNumbersOfATestAreThoseOfAScript() {
        assertEquals(
                Fields.of("n", List.of(1.0, 2.5, "3")).and("deep", Map.of("long", 7.0)),
                PlainData.ofTest(Fields.of("n", List.of(1, 2.5f, "3")).and("deep", Map.of("long", 7L))));
        assertEquals(4.0, PlainData.ofTest(4));
    }
}
