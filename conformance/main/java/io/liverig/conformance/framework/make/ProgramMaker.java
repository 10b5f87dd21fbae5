package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.framework.program.Sequence;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a program of a page, and sequences of steps on it. */
public final class ProgramMaker {
    /** The page that is compared. */
    public static final String PAGE = "pages/p/p";

    private final ConstructTally tally;

    /** Makes programs and counts what is in them. */
    public ProgramMaker(ConstructTally tally) {
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

    private static List<UsableComponent> components(Draw draw, Map<String, String> files) {
        List<String> behaviors = new ArrayList<>();
        List<UsableComponent> parts = new ArrayList<>();
        if (!draw.maybe(75)) {
            return parts;
        }
        for (int i = 1; i <= 3 && draw.maybe(40); i++) {
            ComponentMaker.behavior(draw, "b" + i, List.copyOf(behaviors), files);
            behaviors.add("b" + i);
        }
        int count = 1;
        while (count < 4 && draw.maybe(55)) {
            count++;
        }
        Relations relations = Relations.of(draw, count, files);
        for (int i = 1; i <= count; i++) {
            parts.add(new ComponentMaker(draw, "c" + i, List.copyOf(parts), behaviors, relations, files).make());
        }
        return parts;
    }

    private static void page(Draw draw, Map<String, String> files) {
        List<UsableComponent> parts = components(draw, files);
        StringBuilder wxml = new StringBuilder();
        List<String> templates = new ArrayList<>();
        List<String> includes = new ArrayList<>();
        if (draw.maybe(40)) {
            String name = "t1";
            wxml.append("<template name=\"t1\">")
                    .append(new TemplateMaker(draw, Names.PAGE, Ingredients.EMPTY).nodes(2))
                    .append("</template>\n");
            templates.add(name);
        }
        if (draw.maybe(30)) {
            draw.met("<import>");
            files.put(
                    "pages/p/t.wxml",
                    "<template name=\"t2\">"
                            + new TemplateMaker(
                                            draw,
                                            Names.PAGE,
                                            new Ingredients(List.copyOf(templates), List.of(), List.of()))
                                    .nodes(2)
                            + "</template>\nleft out\n");
            wxml.append("<import src=\"")
                    .append(draw.pick("./t.wxml", "t", "/pages/p/t.wxml"))
                    .append("\" />\n");
            templates.add("t2");
        }
        if (draw.maybe(25)) {
            files.put("pages/p/i.wxml", new TemplateMaker(draw, Names.PAGE, Ingredients.EMPTY).nodes(2));
            includes.add(draw.pick("./i.wxml", "i", "/pages/p/i"));
        }
        Ingredients shelf = new Ingredients(templates, includes, Uses.of(parts));
        WxsModules modules = WxsModules.of(draw);
        wxml.append(modules.written()).append(new TemplateMaker(draw, modules.over(Names.PAGE), shelf).nodes(3));
        wxml.append(Uses.rows(draw, parts));
        files.put(PAGE + ".wxml", wxml.toString());
        files.put(PAGE + ".json", Json.obj("usingComponents", Uses.json(parts)).toString());
        files.put(PAGE + ".js", PageScript.of(new DataMaker(draw).page()));
    }

    private static Sequence sequence(Draw draw) {
        List<ObjectNode> steps = draw.several(1, 10, 85, () -> step(draw));
        if (draw.maybe(30)) {
            steps.add(Json.obj("do", "close"));
        }
        return new Sequence(PAGE, steps);
    }

    private static ObjectNode step(Draw draw) {
        return switch (draw.below(13)) {
            case 10 -> further(draw);
            case 11 -> grouped(draw);
            case 6 -> Json.obj("do", "tap", "at", draw.below(20));
            case 7, 8 -> tell(draw, "change", new DataMaker(draw).componentChanges());
            case 9 -> draw.maybe(50) ? tell(draw, "bump") : send(draw);
            default -> Json.obj("do", "call", "method", "change", "args", Json.arr(new DataMaker(draw).changes()));
        };
    }

    /** Changes of data that wait for one another, of the page or of a component. */
    private static ObjectNode grouped(Draw draw) {
        DataMaker data = new DataMaker(draw);
        boolean page = draw.maybe(50);
        String method = draw.pick("splice", "group", "later");
        draw.met((page ? "page: " : "component: ") + method);
        ArrayNode pairs = page ? data.changes() : data.componentChanges();
        ArrayNode splice = data.splice();
        return page
                ? Json.obj("do", "call", "method", method, "args", Json.arr(pairs, splice))
                : tell(draw, method, pairs, splice);
    }

    private static ObjectNode further(Draw draw) {
        if (draw.maybe(25)) {
            draw.met("page that is left and come back to");
            return Json.obj("do", "away");
        }
        if (draw.maybe(40)) {
            return tell(draw, "related", draw.maybe(25) ? "kin" : "./c" + (1 + draw.below(4)));
        }
        String selector = draw.pick(".v", "#v", ".p1", ".v .v", ".v > .v", ".v >>> .v", ".w,.v", "#v.v", ".v.w");
        draw.met("selector " + selector);
        return draw.maybe(50)
                ? tell(draw, "choose", selector)
                : Json.obj("do", "call", "method", "choose", "args", Json.arr(selector));
    }

    private static ObjectNode send(Draw draw) {
        ObjectNode options = Json.obj();
        for (String option : List.of("bubbles", "composed", "capturePhase")) {
            if (draw.maybe(50)) {
                options.put(option, true);
            }
        }
        draw.met("triggerEvent " + options);
        return tell(draw, "send", "say", Json.obj("d", draw.below(3)), options);
    }

    private static ObjectNode tell(Draw draw, String method, Object... arguments) {
        draw.met("method of a component: " + method);
        ArrayNode args = Json.arr(draw.below(8), method);
        for (Object argument : arguments) {
            args.add(Json.of(argument));
        }
        return Json.obj("do", "call", "method", "tell", "args", args);
    }
}
