package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of data reaches in a template: texts, attributes, ids, properties, literals, members. */
class TemplateUpdateTests extends OnStage {
    @Test
    void textsAndAttributesFollowValuesOfEveryType() {
        PageHandle page = showing("{ a: 1, c: 'x' }", "<view class='{{a}}' title='{{c}}'>{{c}}</view>");
        follow(
                page,
                "{'a': true, 'c': false}",
                "false",
                "{'c': null}",
                "",
                "{'c': 0}",
                "0",
                "{'c': [1, 2]}",
                "1,2",
                "{'c': {}}",
                "[object Object]");
        assertEquals(List.of("true"), List.of(String.valueOf(page.find("view").attribute("class"))));
    }

    @Test
    void oneValueReachesAllItsReaders() {
        PageHandle page =
                showing("{ c: 'x' }", "<view class='own {{c}}'><view id='in' data-a='{{c}}'>{{c}}</view></view>");
        follow(page, "{'c': 'y'}", "y");
        assertEquals("y", page.find("#in").dataset().get("a"));
        assertEquals("own y", page.find(".own").attribute("class"));
    }

    @Test
    void aFieldThatDecidesAndShowsIsRightInEveryPlace() {
        PageHandle page = showing(
                "{ a: 1, b: 2, c: 3 }",
                "{{a}}|{{b}}|{{c}}|<block wx:if='{{b > 1}}'>{{c}}</block>|<block wx:for='{{[1, b]}}'>{{item}}{{c}} </block>");
        follow(
                page,
                "{'b': 20}",
                "1|20|3|3|13 203 ",
                "{'c': 30}",
                "1|20|30|30|130 2030 ",
                "{'b': 0, 'a': 10}",
                "10|0|30||130 030 ");
    }

    @Test
    void anIdThatChangesIsFoundUnderTheNewOne() {
        PageHandle page = showing("{ d: 'old' }", "<view id='{{d}}'>x</view>");
        follow(page, "{'d': 'new'}", "x");
        assertEquals("x", page.find("#new").text());
        assertEquals(0, page.findAll("#old").size());
    }

    @Test
    void propertiesFollowWhatLiteralsHold() {
        stage.component(
                "seen",
                "{ properties: { t: String, u: String, list: Array }, observers: { t() { console.log('t') }, u() { console.log('u') }, list() { console.log('list') } } }",
                "");
        PageHandle page = showing(
                "{}",
                "<template name='x'><seen t=\"{{l[0] || ''}}\" u=\"{{l[1] || ''}}\" list='{{[l[1]]}}'/></template><template is='x' data='{{l: [a[b], a[c]]}}'/>");
        stage.rig.settle();
        assertEquals(List.of("t", "u", "list"), heard(() -> set(page, "{'a': ['p', 'q'], 'b': 0, 'c': 1}")));
        assertEquals(List.of("t"), heard(() -> set(page, "{'b': 1}")));
    }

    @Test
    void aLiteralIsGivenAgainWhenAMemberIsSet() {
        stage.component(
                "seen",
                "{ properties: { o: Object, l: Array }, observers: { o() { console.log('o') }, l() { console.log('l') } } }",
                "");
        PageHandle page =
                showing("{ a: 1, b: { c: 2 }, d: 3, m: [] }", "<seen o='{{ {a, ...b} }}' l='{{[a, ...m]}}'/>");
        assertEquals(List.of("o", "l"), heard(() -> set(page, "{'a': 1}")));
        assertEquals(List.of("o"), heard(() -> set(page, "{'b': {'c': 3}}")));
        assertEquals(List.of("o"), heard(() -> set(page, "{'b.c': 3}")));
        assertEquals(List.of("l"), heard(() -> set(page, "{'m': [1]}")));
        assertEquals(List.of("l"), heard(() -> set(page, "{'m[0]': 2}")));
        assertEquals(List.of(), heard(() -> set(page, "{'d': 4}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1, 2] | 0,1,2,9 | 1;2;",
                "[] | 0,9 | ~~",
                "'ab' | 0,ab,9 | ab;",
                "5 | 0,5,9 | 5;",
                "null | 0,,9 | ;",
                "{ a: 1 } | 0,[object Object],9 | [object Object];",
            })
    void aListIsSpreadInAListAndAnythingElseIsAnItem(String value, String written, String looped) {
        PageHandle page =
                showing("{ m: " + value + " }", "{{[0, ...m, 9]}}|<block wx:for='{{[...m]}}'>{{item}};</block>");
        assertEquals(written + "|" + looped, page.text());
        follow(page, "{'m': [3, 4]}", "0,3,4,9|3;4;", "{'m[1]': 5}", "0,3,5,9|3;5;");
    }

    @Test
    void memberAccessFollowsWhatIsOnItsWay() {
        PageHandle page = showing("{ a: [10, 20, 30], b: [1, 2], c: 0 }", "{{a[b[c]]}}");
        follow(
                page,
                "{'c': 1}",
                "30",
                "{'b[1]': 0}",
                "10",
                "{'b': [0, 1]}",
                "20",
                "{'a': [1, 2, 3]}",
                "2",
                "{'c': 0}",
                "1",
                "{'a': null}",
                "");
    }
}
