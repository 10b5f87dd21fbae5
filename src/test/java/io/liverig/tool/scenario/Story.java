package io.liverig.tool.scenario;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.data.Json;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One story of the gallery: a scenario, and beside it the codes that the example's page sees. */
record Story(String name, Path file) {
    private static final Path EXAMPLES = Path.of(System.getProperty("liverig.home", ".."), "js", "examples");
    static final Path FOLDER = EXAMPLES.resolve("stories");
    private static final String ENDING = ".scenario.json";
    private static final Pattern SAID = Pattern.compile("\"userid\":\"(\\w+)\"|(reason\\[\\d])");
    private static final Pattern FLAG = Pattern.compile("\"has(?:video|audio)\":(true|false)");

    static List<Story> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> new Story(String.valueOf(file.getFileName()), file))
                    .filter(story -> story.name.endsWith(ENDING))
                    .map(story -> new Story(story.name.replace(ENDING, ""), story.file))
                    .sorted((one, other) -> one.name.compareTo(other.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path golden() {
        return FOLDER.resolve(name + ".codes.txt");
    }

    String text() {
        return read(file);
    }

    static String read(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sentence that the scenario begins with. */
    String sentence() {
        try {
            return Json.read(text()) instanceof Map<?, ?> map ? String.valueOf(map.get("story")) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays the story on the example and returns what happens to it and the codes that its page sees. */
    String play() {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(EXAMPLES.resolve("video-call"));
            app.start();
            Scenario.read(file).play(rig);
            List<String> lines = new ArrayList<>();
            Row first = rig.timeline().rows(RowKind.ACTION).get(0);
            for (Row row : rig.timeline().rows()) {
                String said = said(row);
                if (!said.isEmpty() && !row.equals(first)) {
                    long at = row.atMillis() - first.atMillis();
                    // Rounded, as first pictures come when the media model's dice say.
                    lines.add(String.format(Locale.ROOT, "%6.1f  %s", at / 1000.0, said));
                }
            }
            rig.faults().forEach(fault -> lines.add("fault: " + fault.text()));
            String page = app.currentPage().route();
            Object status = page.endsWith("room") ? app.currentPage().data("status") : page;
            return String.join("\n", lines) + "\npage: " + status + "\n";
        }
    }

    private static String said(Row row) {
        if (row.kind() == RowKind.ACTION) {
            List<String> what = Stream.of("trouble", "user", "element", "method", "url", "kind")
                    .filter(row.detail()::containsKey)
                    .map(key -> String.valueOf(row.detail().get(key)))
                    .toList();
            boolean all = row.name().equals("network");
            return "- " + row.name() + (what.isEmpty() ? "" : " " + (all ? String.join(" ", what) : what.get(0)));
        }
        if (row.kind() == RowKind.LIFE
                && List.of("background", "suspended", "foreground").contains(row.name())) {
            return "- " + row.name();
        }
        if (row.kind() != RowKind.EVENT || !List.of("statechange", "error").contains(row.name())) {
            return "";
        }
        Object code = row.detail().get(row.name().equals("error") ? "errCode" : "code");
        String number = code instanceof Number given ? String.valueOf(given.intValue()) : "";
        String node = String.valueOf(row.detail().get("node")).replaceAll("#.*", "");
        String event = row.name().equals("error") ? "error " + number : number;
        return (String.format(Locale.ROOT, "%-11s  %s", node, event) + more(row)).stripTrailing();
    }

    private static String more(Row row) {
        String message =
                String.valueOf(row.detail().getOrDefault("message", row.detail().get("errMsg")));
        if (row.name().equals("error")) {
            return " " + message;
        }
        Matcher said = SAID.matcher(message);
        Matcher flag = FLAG.matcher(message);
        String who = said.find() ? " " + (said.group(1) == null ? said.group(2) : said.group(1)) : "";
        return who + (flag.find() && flag.group(1).equals("false") ? " off" : "");
    }
}
