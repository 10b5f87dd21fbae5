package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Built-in components inside custom ones, and around them. */
class InsideComponentTests {
    @TempDir
    private Path folder;

    private OnePage page(String wxml, String componentWxml, String component, String extra) {
        return new OnePage(folder, RigOptions.DEFAULT)
                .file("pages/a/a.json", "{\"usingComponents\": {\"c-x\": \"/c/x\"}}")
                .file("c/x.json", "{\"component\": true}")
                .file("c/x.wxml", componentWxml)
                .file("c/x.js", "Component(" + component + ")")
                .open(wxml, extra);
    }

    @Test
    void aFormTakesTheFieldsOfComponentsThatSayTheyAreSome() {
        try (OnePage page = page(
                "<form bindsubmit=\"e\"><c-x name=\"field\" value=\"v\"/><button id=\"s\" form-type=\"submit\"/></form>",
                "<input name=\"inner\" value=\"unseen\"/>",
                "{ behaviors: ['wx://form-field'] }",
                "{}")) {
            page.at("#s").tap();
            assertEquals(List.of("submit {\"value\":{\"field\":\"v\"},\"formId\":\"\"}"), page.told());
        }
    }

    @Test
    void aFieldGroupShowsTheFormWhatIsInIt() {
        try (OnePage page = page(
                "<form bindsubmit=\"e\" bindreset=\"e\"><c-x/><button id=\"s\" form-type=\"submit\"/></form>",
                "<view><input name=\"inner\" value=\"seen\"/></view>",
                "{ behaviors: ['wx://form-field-group'] }",
                "{}")) {
            page.at("#s").tap();
            assertEquals(List.of("submit {\"value\":{\"inner\":\"seen\"},\"formId\":\"\"}"), page.told());
        }
    }

    @Test
    void aButtonInAComponentSubmitsWithItsBehaviorOnly() {
        String wxml = "<form bindsubmit=\"e\"><c-x/></form>";
        String inside = "<button class=\"s\" form-type=\"submit\"/>";
        try (OnePage page = page(wxml, inside, "{ behaviors: ['wx://form-field-button'] }", "{}")) {
            page.at("c-x >>> .s").tap();
            assertEquals(List.of("submit {\"value\":{},\"formId\":\"\"}"), page.told());
        }
        try (OnePage page = page(wxml, inside, "{}", "{}")) {
            page.at("c-x >>> .s").tap();
            assertEquals(List.of(), page.told());
        }
    }

    @Test
    void aTapInsideAComponentReachesTheNavigatorAroundIt() {
        try (OnePage page =
                page("<navigator url=\"/pages/b/b\"><c-x/></navigator>", "<view class=\"in\"/>", "{}", "{}")) {
            page.at("c-x >>> .in").tap();
            assertEquals("pages/b/b", page.app().currentPage().route());
        }
    }

    @Test
    void aComponentsInputHearsWhatItsMethodReturns() {
        try (OnePage page = page(
                "<c-x/>",
                "<input class=\"i\" bindinput=\"up\"/>",
                "{ methods: { up(e) { return e.detail.value.toUpperCase() } } }",
                "{}")) {
            assertEquals("ABC", page.at("c-x >>> .i").input("abc").value());
        }
    }

    @Test
    void aComponentAsksInsideItselfAndAPageThroughIt() {
        try (OnePage page = page(
                "<view class=\"b\" style=\"height:1px\"/><c-x id=\"c\"/>",
                "<view class=\"b\" style=\"height:20px\"/>",
                "{ methods: { ask() { return new Promise(done => this.createSelectorQuery().selectAll('.b').fields({ size: true }).exec(r =>"
                        + " { this.triggerEvent('x'); this.told = JSON.stringify(r) })) }, say() { return this.told } } }",
                "{ ask() { const c = this.selectComponent('#c'); wx.createSelectorQuery().in(c).select('.b').boundingClientRect(r => this.told.push(r.top))"
                        + ".exec(); this.createSelectorQuery().select('#c >>> .b').fields({ size: true }, r => this.told.push(r.height)).exec() } }")) {
            page.page().call("ask");
            page.wait(0);
            assertEquals(List.of(1.0, 20.0), page.told());
            page.at("#c").call("ask");
            page.wait(0);
            assertEquals("[[{\"width\":390,\"height\":20}]]", page.at("#c").call("say"));
        }
    }

    @Test
    void aComponentsInsideIsStyledByItsOwnFileAndByWhatIsSaidOfTags() {
        OnePage made = new OnePage(folder, RigOptions.DEFAULT)
                .file(
                        "pages/a/a.wxss",
                        ".a { height: 10px } c-x { width: 100px } view { height: 77px } .shared { height: 5px }")
                .file("c/x.wxss", ":host { height: 50px; width: 9px } .a { height: 20px }")
                .file("pages/a/a.json", "{\"usingComponents\": {\"c-x\": \"/c/x\"}}")
                .file("c/x.json", "{\"component\": true}")
                .file("c/x.wxml", "<view class=\"a\"/><view class=\"plain\"/><view class=\"shared\"/>")
                .file("c/x.js", "Component({})");
        try (OnePage page = made.open("<view class=\"a\"/><c-x/>", "{}")) {
            assertEquals(10, page.at(".a").rect().height());
            assertEquals(20, page.at("c-x >>> .a").rect().height());
            assertEquals(100, page.at("c-x").rect().width());
            assertEquals(50, page.at("c-x").rect().height());
            assertEquals(77, page.at("c-x >>> .plain").rect().height());
            assertEquals(77, page.at("c-x >>> .shared").rect().height());
            assertTrue(page.at("c-x >>> .shared").rect().exact());
        }
    }
}
