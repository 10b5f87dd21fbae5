package io.liverig.conformance.attack;

import static io.liverig.conformance.attack.Attacks.many;
import static io.liverig.conformance.attack.ProgramText.with;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Attacks by JSON, modules, images and sounds. */
final class FileAttacks {
    private static final List<Integer> ONCE = List.of(1);
    private static final List<Integer> COUNTS = List.of(100, 10_000, 300_000);
    private static final List<Integer> DEPTHS = List.of(50, 1_000, 50_000);
    private static final String WXML = "pages/a/a.wxml";
    private static final String MEASURES = "Page({ data: DATA, onReady() { wx.createSelectorQuery().selectAll('#n')"
            + ".fields({ rect: true, size: true, scrollOffset: true }, r => console.log(r && r.length)).exec() } })";

    private final List<Attack> all = new ArrayList<>();

    private FileAttacks() {}

    static List<Attack> all() {
        FileAttacks attacks = new FileAttacks();
        attacks.json();
        attacks.files();
        return attacks.all;
    }

    private void add(String kind, String name, List<Integer> sizes, IntFunction<Map<String, String>> files) {
        all.add(new Attack(kind, name, sizes, files));
    }

    private void json() {
        for (String file : List.of("app.json", "pages/a/a.json", "project.config.json", "sitemap.json")) {
            add(
                    "json",
                    "deep lists in " + file,
                    DEPTHS,
                    n -> with("Page({})", file, "{\"a\": " + "[".repeat(n) + "]".repeat(n) + "}"));
            add(
                    "json",
                    "a long number in " + file,
                    COUNTS,
                    n -> with("Page({})", file, "{\"pages\": [\"pages/a/a\"], \"n\": " + "9".repeat(n) + "}"));
        }
        add(
                "json",
                "pages",
                COUNTS,
                n -> with(
                        "Page({})",
                        "app.json",
                        "{\"pages\": [\"pages/a/a\"" + many(n, i -> ",\"p/" + i + "\"") + "]}"));
        add(
                "json",
                "components",
                COUNTS,
                n -> with(
                        "Page({})",
                        "pages/a/a.json",
                        "{\"usingComponents\": {\"a\": \"/a\"" + many(n, i -> ",\"c" + i + "\": \"/c/" + i + "\"")
                                + "}}"));
        add(
                "json",
                "the page as its own component",
                ONCE,
                n -> with(
                        "Page({})", "pages/a/a.json", "{\"usingComponents\": {\"a\": \"/pages/a/a\"}}", WXML, "<a/>"));
        add(
                "json",
                "tabs",
                COUNTS,
                n -> with(
                        "Page({})",
                        "app.json",
                        "{\"pages\": [\"pages/a/a\"], \"tabBar\": {\"list\": [{\"pagePath\": \"pages/a/a\", \"text\": \"a\"}"
                                + many(n, i -> ",{\"pagePath\": \"pages/a/a\", \"text\": \"t\"}") + "]}}"));
    }

    private void files() {
        add(
                "files",
                "a module that loops at start",
                ONCE,
                n -> with("require('./x')\nPage({})", "pages/a/x.js", "\nwhile (true) {}"));
        add("files", "modules in a chain", List.of(100, 5_000), n -> {
            Map<String, String> files = with("require('./m0')\nPage({})", "pages/a/m" + n + ".js", "");
            for (int i = 0; i < n; i++) {
                files.put("pages/a/m" + i + ".js", "require('./m" + (i + 1) + "')");
            }
            return files;
        });
        add(
                "files",
                "an image in text",
                COUNTS,
                n -> with(
                        MEASURES.replace("DATA", "{}"),
                        WXML,
                        "<image id='n' src=\"data:image/svg+xml," + "%3Cg%3E".repeat(n) + "\"/>"));
        add(
                "files",
                "an svg without an end",
                COUNTS,
                n -> with(
                        MEASURES.replace("DATA", "{}") + "\nwx.getImageInfo({ src: '/i.svg' })",
                        WXML,
                        "<image id='n' src='/i.svg'/>",
                        "i.svg",
                        "<!-- ".repeat(n) + "<svg width='" + "1".repeat(n) + "'"));
        add(
                "files",
                "a picture that says it is huge",
                ONCE,
                n -> with(
                        MEASURES.replace("DATA", "{}"),
                        WXML,
                        "<image id='n' src='data:image/png;base64," + hugePng() + "'/>"));
        add(
                "files",
                "a sound that says it is huge",
                ONCE,
                n -> with(
                        "Page({ onLoad() { const a = wx.createInnerAudioContext()\na.src = '/s.wav'\na.onError(e => console.log(e)); a.play() } })",
                        "s.wav",
                        "RIFF\u007f\u007f\u007f\u007fWAVEfmt \u0010\0\0\0\1\0\1\0\1\0\0\0\1\0\0\0\1\0\1\0data\u007f\u007f\u007f\u007f"));
    }

    private static String hugePng() {
        byte[] header = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            '\r',
            '\n',
            0x1a,
            '\n',
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0x7f,
            -1,
            -1,
            -1,
            0x7f,
            -1,
            -1,
            -1,
            8,
            6,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return Base64.getEncoder().encodeToString(header);
    }
}
