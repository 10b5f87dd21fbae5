package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose styles reach whom, as the layout behind queries has it. */
class StyleIsolationTests extends OnStage {
    private static double height(ElementHandle element) {
        return element.rect().height();
    }

    /** A page with a component a of some isolation, and one beside it that shares its styles. */
    private PageHandle styled(String options, String json, String pageJson) {
        stage.component("a", options, "<view class='box' id='in'/><view class='own'/>", json)
                .component("b", "{ options: { styleIsolation: 'shared' } }", "<view/>")
                .file("c/a.wxss", ".own { height: 5px }")
                .file("c/b.wxss", ".lent { height: 6px } .box { width: 60px }")
                .file("app.wxss", ".box { height: 20px }")
                .file("p/p.wxss", ".box { height: 30px } .own { height: 40px }")
                .file("p/p.json", pageJson);
        return showing("{}", "<view class='box' id='out'/><view class='lent' id='lent'/><a/><b/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | {} | {} | 0",
                "{ options: { styleIsolation: 'isolated' } } | {} | {} | 0",
                "{ options: { styleIsolation: 'apply-shared' } } | {} | {} | 30",
                "{ options: { styleIsolation: 'shared' } } | {} | {} | 30",
                "{ options: { addGlobalClass: true } } | {} | {} | 30",
                "{ options: { addGlobalClass: true, styleIsolation: 'isolated' } } | {} | {} | 0",
                "{} | {'styleIsolation': 'apply-shared'} | {} | 30",
                "{ options: { styleIsolation: 'isolated' } } | {'styleIsolation': 'shared'} | {} | 30",
                "{ options: { styleIsolation: 'shared' } } | {} | {'styleIsolation': 'isolated'} | 20",
                "{ options: { styleIsolation: 'shared' } } | {} | {'styleIsolation': 'page-isolated'} | 0",
                "{ options: { styleIsolation: 'shared' } } | {} | {'styleIsolation': 'page-apply-shared'} | 0",
                "{ options: { styleIsolation: 'shared' } } | {} | {'styleIsolation': 'page-shared'} | 30",
            })
    void whatTheAppAndThePageSayReachesComponentsThatTakeIt(String options, String json, String page, double height) {
        PageHandle shown = styled(options, json.replace('\'', '"'), page.replace('\'', '"'));
        assertEquals(height, height(shown.find("a").find("#in")));
        assertEquals(5.0, height(shown.find("a").find(".own")));
        assertEquals(30.0, height(shown.find("#out")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 6",
                "{'styleIsolation': 'isolated'} | 0",
                "{'styleIsolation': 'page-isolated'} | 0",
                "{'styleIsolation': 'page-apply-shared'} | 6"
            })
    void whatAComponentSharesReachesThePage(String page, double height) {
        assertEquals(height, height(styled("{}", "{}", page.replace('\'', '"')).find("#lent")));
    }

    @Test
    void whatAComponentSharesReachesThoseThatTakeIt() {
        assertEquals(
                60.0,
                styled("{ options: { addGlobalClass: true } }", "{}", "{}")
                        .find("a")
                        .find("#in")
                        .rect()
                        .width());
    }

    @Test
    void whatIsSaidOfATagReachesAllComponents() {
        stage.component("a", "{}", "<view id='in'/>").file("p/p.wxss", "view { height: 7px }");
        assertEquals(7.0, height(showing("{}", "<a/>").find("a").find("#in")));
    }
}
