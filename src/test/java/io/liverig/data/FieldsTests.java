package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTests {
    @Test
    void membersKeepTheirOrderAndNullIsAValue() {
        Fields fields =
                Fields.of("z", 1.0).and("a", null).and(Map.of("m", true)).and("b", List.of());
        assertEquals("{z=1.0, a=null, m=true, b=[]}", fields.toString());
    }

    @Test
    void aMemberThatIsThereKeepsItsPlace() {
        assertEquals(
                "{x=2.0, y=0.0}",
                Fields.of("x", 1.0).and("y", 0.0).and("x", 2.0).toString());
    }

    @Test
    void theObjectThatMembersCameFromStaysAsItIs() {
        Fields first = Fields.of("x", 1.0);
        assertEquals("{x=1.0, y=2.0}", Fields.of(first).and("y", 2.0).toString());
        assertEquals(Map.of("x", 1.0), first);
        assertEquals(Map.of(), Fields.none());
    }
}
