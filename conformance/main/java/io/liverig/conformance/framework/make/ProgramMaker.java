package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.Program;
import io.liverig.conformance.framework.Sequence;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a program of a page, and sequences of steps on it. */
public final class ProgramMaker {
    private static final String PAGE = "pages/p/p";

    private final Tally tally;

    /** Makes programs and counts what is in them. */
    public ProgramMaker(Tally tally) {
        this.tally = tally;
    }

    /** Makes a program by one source of choices, and each sequence by another. */
    public Program make(Choices program, List<Choices> sequences) {
        Draw draw = new Draw(program, tally);
        Map<String, String> files = new LinkedHashMap<>();
        page(draw, files);
        List<Sequence> all = new ArrayList<>();
        sequences.forEach(choices -> all.add(sequence(new Draw(choices, tally))));
        return new Program(files, all);
    }

    private static void page(Draw draw, Map<String, String> files) {
        StringBuilder wxml = new StringBuilder();
        List<String> templates = new ArrayList<>();
        List<String> includes = new ArrayList<>();
        if (draw.maybe(40)) {
            String name = "t1";
            wxml.append("<template name=\"t1\">")
                    .append(new TemplateMaker(draw, Names.PAGE, Shelf.EMPTY).nodes(2))
                    .append("</template>\n");
            templates.add(name);
        }
        if (draw.maybe(30)) {
            draw.met("<import>");
            files.put(
                    "pages/p/t.wxml",
                    "<template name=\"t2\">"
                            + new TemplateMaker(
                                            draw, Names.PAGE, new Shelf(List.copyOf(templates), List.of(), List.of()))
                                    .nodes(2)
                            + "</template>\nleft out\n");
            wxml.append("<import src=\"")
                    .append(draw.pick("./t.wxml", "t", "/pages/p/t.wxml"))
                    .append("\" />\n");
            templates.add("t2");
        }
        if (draw.maybe(25)) {
            files.put("pages/p/i.wxml", new TemplateMaker(draw, Names.PAGE, Shelf.EMPTY).nodes(2));
            includes.add(draw.pick("./i.wxml", "i", "/pages/p/i"));
        }
        Shelf shelf = new Shelf(templates, includes, List.of());
        wxml.append(new TemplateMaker(draw, Names.PAGE, shelf).nodes(3));
        files.put(PAGE + ".wxml", wxml.toString());
        files.put(PAGE + ".json", "{}");
        files.put(PAGE + ".js", script(new DataMaker(draw).page()));
    }

    private static String script(ObjectNode data) {
        return """
                const app = getApp()
                Page({
                  data: app.value(%s),
                  look() { return app.look(this) },
                  change(pairs) { this.setData(app.changes(pairs)) },
                  onTap(e) {
                    app.note('onTap', e.type, app.crossed([e.target.dataset, e.currentTarget.dataset, e.mark]), e.target.id)
                    this.setData({ n: this.data.n + 1 })
                  },
                  onTap2(e) {
                    app.note('onTap2', e.currentTarget.id)
                    this.setData({ a: !this.data.a, list: this.data.list.slice().reverse() })
                  },
                })
                """.formatted(data);
    }

    private static Sequence sequence(Draw draw) {
        List<ObjectNode> steps = draw.several(1, 10, 85, () -> step(draw));
        if (draw.maybe(30)) {
            steps.add(Json.obj("do", "close"));
        }
        return new Sequence(PAGE, steps);
    }

    private static ObjectNode step(Draw draw) {
        return draw.maybe(20)
                ? Json.obj("do", "tap", "at", draw.below(20))
                : Json.obj("do", "call", "method", "change", "args", Json.arr(new DataMaker(draw).changes()));
    }
}
