package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPathTests {
    private static List<Object> segments(String path) {
        return DataPath.parse(path).segments();
    }

    @Test
    void fieldsAndIndexesMix() {
        assertEquals(List.of("a"), segments("a"));
        assertEquals(List.of("a", "b", 0, "c"), segments("a.b[0].c"));
        assertEquals(List.of("a", 1, 2), segments("a[1][2]"));
        assertEquals(List.of("list", 12, "name"), segments("list[12].name"));
    }

    @Test
    void aNumberBetweenDotsIsAField() {
        assertEquals(List.of("a", "0", "b"), segments("a.0.b"));
    }

    @Test
    void anEmptyFieldIsSkippedButNotAnEmptyPath() {
        assertEquals(List.of("a", "b"), segments("a..b"));
        assertEquals(List.of("a"), segments("a."));
        assertEquals(List.of("a"), segments(".a"));
        assertEquals(List.of(""), segments(""));
        assertEquals(List.of(""), segments("."));
    }

    @Test
    void spacesBelongToTheName() {
        assertEquals(List.of(" a ", " b"), segments(" a . b"));
    }

    @Test
    void aBackslashTakesTheMeaningOfWhatFollows() {
        assertEquals(List.of("a.b"), segments("a\\.b"));
        assertEquals(List.of("a[0]"), segments("a\\[0\\]"));
        assertEquals(List.of("a\\", "b"), segments("a\\\\.b"));
        assertEquals(List.of("a\\n"), segments("a\\n"));
        assertEquals(List.of("a\\"), segments("a\\"));
    }

    @Test
    void aClosingBracketAloneIsPartOfTheName() {
        assertEquals(List.of("a]b"), segments("a]b"));
    }

    @ParameterizedTest
    @CsvSource({
        "list[x], 5, index expected",
        "list[], 5, index expected",
        "list[-1], 5, index expected",
        "list[1, 6, '\"]\" expected'",
        "list[1.5], 6, '\"]\" expected'",
        "[0], 0, a path begins with a field name",
        "list[\u0663], 5, index expected"
    })
    void anIllegalPathNamesTheCharacter(String path, int at, String reason) {
        DataPathException e = assertThrows(DataPathException.class, () -> DataPath.parse(path));
        assertEquals("data path \"" + path + "\" is illegal at char " + at + " (" + reason + ")", e.getMessage());
        assertEquals(at, e.index());
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__.x", "a.__proto__", "a[0].constructor", "prototype"})
    void aNameThatReachesAPrototypeIsRefusedWhereverItStands(String path) {
        DataPathException e = assertThrows(DataPathException.class, () -> DataPath.parse(path));
        assertTrue(String.valueOf(e.getMessage()).endsWith("would reach a prototype)"));
    }

    @Test
    void aNameThatOnlyContainsSuchANameIsAField() {
        assertEquals(List.of("constructors", "my__proto__"), segments("constructors.my__proto__"));
    }

    @Test
    void anIndexHasALimit() {
        assertEquals(List.of("a", 1_000_000), segments("a[1000000]"));
        assertThrows(DataPathException.class, () -> DataPath.parse("a[1000001]"));
        assertThrows(DataPathException.class, () -> DataPath.parse("a[99999999999999999999]"));
    }

    @Test
    void theRootIsTheFirstField() {
        assertEquals("a", DataPath.parse("a.b").root());
        assertEquals("a[0]", DataPath.parse("a[0]").toString());
    }

    @Provide
    Arbitrary<List<Object>> paths() {
        Arbitrary<Object> field = Arbitraries.strings()
                .withChars("ab.[]\\ 0")
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(text -> text);
        Arbitrary<Object> index = Arbitraries.integers().between(0, 50).map(number -> number);
        Arbitrary<List<Object>> rest = Arbitraries.oneOf(field, index).list().ofMaxSize(4);
        return field.flatMap(first -> rest.map(more -> {
            List<Object> all = new ArrayList<>(List.of(first));
            all.addAll(more);
            return all;
        }));
    }

    @Property(tries = 500, seed = "1")
    void whatIsWrittenWithEscapesReadsBack(@ForAll("paths") List<Object> wanted) {
        String text = wanted.stream()
                .map(segment -> segment instanceof Integer ? "[" + segment + "]" : "." + escaped(segment.toString()))
                .collect(Collectors.joining());
        Statistics.collect(text.contains("\\."));
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
        assertEquals(wanted, segments(text));
    }

    private static String escaped(String field) {
        return field.replaceAll("[\\\\.\\[\\]]", "\\\\$0");
    }
}
