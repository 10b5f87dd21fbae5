package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import io.liverig.data.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** model: on components: what a component sets of its property goes back to where it came from, if that is a place. */
class ModelComponentTests extends OnStage {
    private void edit() {
        stage.component(
                "edit",
                "{ properties: { v: Number, w: Number }, observers: { v(v) { console.log('v', v) } } }",
                "{{v}}/{{w}} ");
    }

    /** Asserts what a page shows and holds after each change by a component of this id, or by the page itself. */
    private void steps(PageHandle page, String... steps) {
        for (int i = 0; i < steps.length; i += 4) {
            if (steps[i].isEmpty()) {
                set(page, steps[i + 1]);
            } else {
                set(page.find("#" + steps[i]), steps[i + 1]);
            }
            stage.rig.settle();
            assertEquals(steps[i + 2], page.text(), steps[i + 1]);
            assertEquals(json(steps[i + 3]), page.data(), steps[i + 1]);
        }
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aPathWithAnIndexFromDataIsWrittenWhereItPointsNow() {
        stage.component(
                "edit", "{ properties: { v: Number }, observers: { v(v) { console.log('v', v) } } }", "{{v}}<slot/>");
        PageHandle page =
                showing("{ a: { b: [10, 100] }, c: 0 }", "<edit id='x' model:v='{{a.b[c]}}'>|{{a.b[c]}}</edit>");
        assertEquals("10|10", page.text());
        List<String> heard = heard(() -> steps(
                page,
                "x",
                "{'v': 20}",
                "20|20",
                "{'a': {'b': [20, 100]}, 'c': 0}",
                "",
                "{'a.b[0]': 30}",
                "30|30",
                "{'a': {'b': [30, 100]}, 'c': 0}",
                "",
                "{'a.b[1]': 200}",
                "30|30",
                "{'a': {'b': [30, 200]}, 'c': 0}",
                "",
                "{'c': 1}",
                "200|200",
                "{'a': {'b': [30, 200]}, 'c': 1}",
                "x",
                "{'v': 300}",
                "300|300",
                "{'a': {'b': [30, 300]}, 'c': 1}"));
        assertEquals(List.of("v 20", "v 20", "v 30", "v 200", "v 300", "v 300"), heard);
    }

    @Test
    void aConditionIsWrittenToTheBranchThatHolds() {
        edit();
        PageHandle page = showing(
                "{ on: false, nine: false, a: 1, b: 2, p: { f: 3 }, q: { f: 4 } }",
                "<edit id='x' model:v='{{nine ? 9 : on ? b : a}}'/><edit id='y' model:v='{{(on ? q : p).f}}'/>");
        steps(
                page,
                "x",
                "{'v': 56}",
                "56/0 3/0 ",
                "{'on': false, 'nine': false, 'a': 56, 'b': 2, 'p': {'f': 3}, 'q': {'f': 4}}",
                "y",
                "{'v': 65}",
                "56/0 65/0 ",
                "{'on': false, 'nine': false, 'a': 56, 'b': 2, 'p': {'f': 65}, 'q': {'f': 4}}",
                "",
                "{'on': true}",
                "2/0 4/0 ",
                "{'on': true, 'nine': false, 'a': 56, 'b': 2, 'p': {'f': 65}, 'q': {'f': 4}}",
                "x",
                "{'v': 78}",
                "78/0 4/0 ",
                "{'on': true, 'nine': false, 'a': 56, 'b': 78, 'p': {'f': 65}, 'q': {'f': 4}}",
                "y",
                "{'v': 87}",
                "78/0 87/0 ",
                "{'on': true, 'nine': false, 'a': 56, 'b': 78, 'p': {'f': 65}, 'q': {'f': 87}}",
                "",
                "{'nine': true}",
                "9/0 87/0 ",
                "{'on': true, 'nine': true, 'a': 56, 'b': 78, 'p': {'f': 65}, 'q': {'f': 87}}");
    }

    @Test
    void itemsAreWrittenInTheirList() {
        edit();
        PageHandle page = showing(
                "{ rows: [{ a: 1, b: 2 }, { a: 3, b: 4 }] }",
                "<edit wx:for='{{rows}}' id='x{{index}}' model:v='{{item.a}}' model:w='{{rows[index + 1 - 1].b}}'/>");
        steps(
                page,
                "x0",
                "{'v': 11, 'w': 22}",
                "11/22 3/4 ",
                "{'rows': [{'a': 11, 'b': 22}, {'a': 3, 'b': 4}]}",
                "x1",
                "{'v': 33, 'w': 44}",
                "11/22 33/44 ",
                "{'rows': [{'a': 11, 'b': 22}, {'a': 33, 'b': 44}]}",
                "",
                "{'rows': [{'a': 9, 'b': 8}]}",
                "9/8 ",
                "{'rows': [{'a': 9, 'b': 8}]}",
                "x0",
                "{'v': 7}",
                "7/8 ",
                "{'rows': [{'a': 7, 'b': 8}]}");
    }

    @Test
    void whatHasNoPlaceInTheDataChangesInTheComponentAlone() {
        edit();
        PageHandle page = showing(
                "{ l: [{ a: [5] }] }",
                "<block wx:for='{{l || []}}' wx:for-item='s'><edit wx:for='{{s.a}}' id='y' model:v='{{item}}'/></block><edit wx:for='{{[7, 8]}}' id='z{{index}}' model:v='{{item}}'/>");
        set(page.find("#y"), "{'v': 55}");
        set(page.find("#z0"), "{'v': 77}");
        set(page.find("#z1"), "{'v': 88}");
        stage.rig.settle();
        assertEquals("55/0 77/0 88/0 ", page.text());
        assertEquals("{\"l\":[{\"a\":[5]}]}", Json.write(page.data()));
    }

    @Test
    void aChainOfModelsAgreesFromWhereverItIsSet() {
        stage.component("inner", "{ properties: { v: Number } }", "{{v}} ")
                .component("edit", "{ properties: { w: Number } }", "{{w}}<inner id='in' model:v='{{w}}'/>");
        PageHandle page = showing("{ b: 1 }", "<edit id='x' model:w='{{b}}'/>{{b}}");
        assertEquals("11 1", page.text());
        set(page.find("#x >>> #in"), "{'v': 2}");
        stage.rig.settle();
        assertEquals("22 2", page.text());
        assertEquals(2.0, page.data("b"));
        assertEquals(2.0, page.find("#x").data("w"));
        steps(page, "x", "{'w': 3}", "33 3", "{'b': 3}", "", "{'b': 4}", "44 4", "{'b': 4}");
        assertEquals(4.0, page.find("#x >>> #in").data("v"));
    }

    @Test
    void otherPropertiesOfAComponentWithAModelFollowAsEver() {
        edit();
        PageHandle page = showing("{ a: 1, c: 5 }", "<edit id='x' w='{{c}}' model:v='{{a}}'/>");
        steps(
                page,
                "",
                "{'c': 6}",
                "1/6 ",
                "{'a': 1, 'c': 6}",
                "x",
                "{'v': 2}",
                "2/6 ",
                "{'a': 2, 'c': 6}",
                "x",
                "{'w': 9}",
                "2/9 ",
                "{'a': 2, 'c': 6}",
                "x",
                "{'v': 3}",
                "3/9 ",
                "{'a': 3, 'c': 6}");
    }
}
