package io.liverig.tool.scenario;

import java.util.List;
import java.util.function.Function;

/** Writes the page that shows all stories: what happens, the scenario, and the codes that a page sees. */
final class GalleryPage {
    private static final String HEAD = """
            # What can go wrong in a call

            Each story is a scenario for the example program, and the codes that its live-pusher and live-players then send
            to the page; a line with a dash is what happens to them. Run one, with everything else that is to be seen:

                target/liverig/bin/liverig run js/examples/video-call --scenario js/examples/stories/kicked.scenario.json

            This page is written by `StoryTests`, which also plays every story.

            """;

    private GalleryPage() {}

    static String text(List<Story> stories, Function<Story, String> codes) {
        StringBuilder page = new StringBuilder(HEAD);
        stories.forEach(story -> page.append("- [")
                .append(story.sentence())
                .append("](#")
                .append(story.name())
                .append(")\n"));
        stories.forEach(story -> append(page, story, codes.apply(story)));
        return page.toString();
    }

    private static void append(StringBuilder page, Story story, String codes) {
        page.append("\n## ")
                .append(story.name())
                .append("\n\n")
                .append(story.sentence())
                .append("\n\n");
        block(page, steps(story.text()));
        page.append('\n');
        block(page, codes);
    }

    /** Returns the steps alone, a line each. */
    private static String steps(String scenario) {
        return scenario.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\""))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static void block(StringBuilder page, String text) {
        text.lines().forEach(line -> page.append("    ").append(line).append('\n'));
    }
}
