package io.liverig.conformance.attack;

import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.room.signature.RoomPermit;
import io.liverig.room.signature.SignatureException;
import io.liverig.room.signature.UserSig;
import io.liverig.tool.scenario.Scenario;
import io.liverig.tool.scenario.ScenarioException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All kinds of input, and how each reaches a rig: by the files and the calls of a program, as a stranger's would. */
final class FuzzTargets {
    private static final String NOTHING = "Page({ data: { a: { b: [1, { c: 'x' }], n: 2 }, s: 'x', l: [1, 2] } })";
    private static final String MEASURES = "Page({ onReady() { wx.createSelectorQuery().selectAll('view,.a,#n')"
            + ".fields({ rect: true, size: true, computedStyle: ['width', 'color'] }).exec() } })";
    private static final String BOXES =
            "<view class=\"a b\" style=\"width: 50%\"><view id=\"n\" class=\"c\">x</view></view>";

    private FuzzTargets() {}

    static List<FuzzTarget> all() {
        return List.of(
                new FuzzTarget(
                        "WXML", 90, 100, Corpus.WXML::text, pages(input -> Map.of("p.wxml", input, "p.js", NOTHING))),
                new FuzzTarget("expressions", 150, 60, Corpus.EXPRESSION::text, FuzzTargets::expressions),
                new FuzzTarget(
                        "WXSS",
                        80,
                        100,
                        Corpus.WXSS::text,
                        pages(input -> Map.of("p.wxss", input, "p.wxml", BOXES, "p.js", MEASURES))),
                new FuzzTarget(
                        "page JSON",
                        30,
                        100,
                        Corpus.PAGE_JSON::text,
                        pages(input -> Map.of("p.json", input, "p.wxml", BOXES, "p.js", NOTHING))),
                new FuzzTarget(
                        "wxs",
                        40,
                        100,
                        Corpus.WXS::text,
                        pages(input -> Map.of(
                                "m.wxs",
                                input,
                                "p.wxml",
                                "<wxs src=\"m.wxs\" module=\"m\"/><view>{{m.f(l, s)}}</view>",
                                "p.js",
                                NOTHING))),
                new FuzzTarget(
                        "data paths",
                        200,
                        500,
                        Corpus.PATH::text,
                        calls(
                                "this.setData({ [each]: each.length % 3 ? each : { a: [each] } })",
                                "<view>{{a}}</view>")),
                new FuzzTarget(
                        "selectors",
                        80,
                        400,
                        Corpus.SELECTOR::text,
                        calls(
                                "wx.createSelectorQuery().selectAll(each).boundingClientRect().exec()\nthis.selectComponent(each)",
                                BOXES)),
                new FuzzTarget("arguments of wx", 150, 300, WxArguments::any, calls(ARGUMENTS, BOXES)),
                new FuzzTarget(
                        "addresses",
                        80,
                        300,
                        Corpus.URL::text,
                        calls(
                                "this.setData({ url: each })",
                                "<live-pusher url=\"{{url}}\" autopush/><live-player src=\"{{url}}\" autoplay/><image src=\"{{url}}\"/>")),
                new FuzzTarget("signatures", 60, 2000, Packed::signature, each(FuzzTargets::signature)),
                new FuzzTarget("scenarios", 20, 500, Corpus.SCENARIO::text, each(FuzzTargets::scenario)),
                new FuzzTarget("images", 8, 100, Packed::image, files("png", "wx.getImageInfo({ src: each })")),
                new FuzzTarget(
                        "sounds",
                        7,
                        100,
                        Packed::sound,
                        files("wav", "const a = wx.createInnerAudioContext()\na.src = each\na.play()")),
                new FuzzTarget("app.json", 5, 1, Corpus.APP_JSON::text, FuzzTargets::app));
    }

    private static final String ARGUMENTS = """
            const names = Object.keys(wx)
            const { n, m, args } = JSON.parse(each)
            const made = wx[names[n % names.length]](...args)
            const methods = made && typeof made === 'object' ? Object.keys(made).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(made) || {})) : []
            if (methods.length) made[methods[m % methods.length]](...args)
            """;

    /** A page of its own for each input, one shown after the other. */
    private static FuzzTarget.Player pages(Function<String, Map<String, String>> page) {
        return (ground, folder, inputs) -> {
            Map<String, String> files = new LinkedHashMap<>();
            List<String> routes = new ArrayList<>(List.of("home/home"));
            files.put("home/home.js", "Page({})");
            for (int i = 0; i < inputs.size(); i++) {
                String at = "p" + i + "/";
                page.apply(inputs.get(i)).forEach((name, text) -> files.put(at + name, text));
                routes.add(at + "p");
            }
            files.put("app.json", "{\"pages\": [\"" + String.join("\",\"", routes) + "\"]}");
            files.put("app.js", "App({})");
            List<MiniProgram> opened = new ArrayList<>();
            Optional<String> crash = ground.crash(rig -> opened.add(rig.open(ProgramText.write(folder, files))));
            for (int i = 1; i < routes.size() && crash.isEmpty() && !opened.isEmpty(); i++) {
                String route = "/" + routes.get(i);
                crash = ground.crash(rig -> opened.get(0).reLaunch(route));
            }
            return crash;
        };
    }

    private static Optional<String> expressions(Ground ground, Path folder, List<String> inputs) {
        StringBuilder text = new StringBuilder();
        inputs.forEach(each ->
                text.append("<view a=\"{{").append(each.replace('"', '\'')).append("}}\">x</view>\n"));
        return ground.crash(rig -> {
            PageHandle page = rig.open(ProgramText.write(
                            folder,
                            ProgramText.with(
                                    NOTHING.replace(" })", ", set(v) { this.setData(v) } })"),
                                    "pages/a/a.wxml",
                                    text.toString())))
                    .start();
            page.call("set", Map.of("s", 3, "l", List.of("a", List.of()), "a", "y"));
        });
    }

    /** A script that is called with each input; what it throws is its own. */
    private static FuzzTarget.Player calls(String script, String wxml) {
        return (ground, folder, inputs) -> ground.crash(rig -> rig.open(ProgramText.write(
                        folder,
                        ProgramText.with(
                                "Page({ data: {}, all(list) { for (const each of list) { try {\n" + script
                                        + "\n} catch (e) {} } } })",
                                "pages/a/a.wxml",
                                wxml)))
                .start()
                .call("all", inputs));
    }

    /** A file for each input, whose path a script is called with. */
    private static FuzzTarget.Player files(String ending, String script) {
        return (ground, folder, inputs) -> {
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                ProgramText.write(
                        folder.resolve(i + "." + ending), inputs.get(i).getBytes(StandardCharsets.ISO_8859_1));
                paths.add("/" + i + "." + ending);
            }
            return calls(script, "<image wx:for=\"{{l}}\" src=\"{{item}}\"/>").play(ground, folder, paths);
        };
    }

    private static FuzzTarget.Player each(Consumer<String> reader) {
        return (ground, folder, inputs) -> inputs.stream()
                .flatMap(input -> ground.crash(rig -> reader.accept(input)).stream())
                .findFirst();
    }

    private static void signature(String text) {
        try {
            UserSig.parse(text);
        } catch (SignatureException refused) {
            // As it should be.
        }
        try {
            RoomPermit.parse(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SignatureException refused) {
            // As it should be.
        }
    }

    private static void scenario(String text) {
        try {
            Scenario.parse("s.json", text);
        } catch (ScenarioException refused) {
            // As it should be.
        }
    }

    private static Optional<String> app(Ground ground, Path folder, List<String> inputs) {
        return ground.crash(rig -> rig.open(
                        ProgramText.write(folder, ProgramText.with(NOTHING, "app.json", inputs.get(0))))
                .start());
    }
}
