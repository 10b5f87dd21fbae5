package io.liverig.internal.view.wxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, reading it ends, and what is wrong is said. */
class AnyTextTests {
    @Provide
    Arbitrary<String> wxml() {
        return Arbitraries.of(
                        "<view",
                        ">",
                        "/>",
                        "</view>",
                        "</",
                        "<",
                        " a=\"",
                        "\"",
                        "'",
                        "{{",
                        "}}",
                        "{",
                        "}",
                        "a.b",
                        " ",
                        "\n",
                        "<!--",
                        "-->",
                        "<wxs>",
                        "</wxs>",
                        " wx:if",
                        "=",
                        " wx:for=\"{{l}}\"",
                        "<block>",
                        "</block>",
                        "<template name='x'>",
                        "</template>",
                        "+",
                        "(",
                        "[",
                        "...",
                        "?",
                        ":",
                        "\\",
                        "&lt;",
                        "\u00e9",
                        " wx:else",
                        " bindtap=f",
                        "/ ",
                        "<import src=\"a\"/>")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 3000, seed = "1")
    void readingEndsAndPlacesAreInsideTheFile(@ForAll("wxml") String text) {
        TemplateFile file = TemplateFile.parse("f.wxml", text);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        for (TemplateProblem problem : file.problems()) {
            assertFalse(problem.at().line() < 1 || problem.at().line() > lines, () -> problem + " in " + text);
        }
        Statistics.collect(file.problems().isEmpty() ? "clean" : "problems");
        Statistics.coverage(seen -> seen.check("problems").percentage(share -> share > 50));
    }

    @Test
    void equalTextIsParsedOnce() {
        TemplateFile first = TemplateFile.parse("a.wxml", "<view/>");
        assertSame(first, TemplateFile.parse("a.wxml", "<view/>"));
    }

    @Test
    void anApostropheInABrokenBindingDoesNotSwallowTheNextLine() {
        TemplateFile file = TemplateFile.parse("b.wxml", "{{it's}}\n<view a=\"{{'x'}}\"/>");
        assertEquals(2, file.body().size());
        assertEquals(1, file.problems().size());
    }

    @Test
    void problemsHaveARemedy() {
        Map<String, String> remedies = Map.of(
                "<view>", "Write </view> or <view />",
                "<view a=\"x>", "Close it with \"",
                "<!-- x", "End it with \"-->\"",
                "{{a", "Close the binding with \"}}\"",
                "<view a=\"1\"\" />", "Remove it, or pair the quotes");
        remedies.forEach((text, remedy) -> assertEquals(
                List.of(remedy),
                TemplateFile.parse("c.wxml", text).problems().stream()
                        .map(TemplateProblem::remedy)
                        .filter(remedy::equals)
                        .toList(),
                text));
    }

    @Test
    void aTagThatNeverHasContentDoesNotSwallowWhatFollows() {
        TemplateFile file = TemplateFile.parse("d.wxml", "<view><input a='1'><text/></view>");
        assertEquals(1, file.problems().size());
        ElementTemplate view = (ElementTemplate) file.body().get(0);
        assertEquals(2, view.children().size());
    }
}
