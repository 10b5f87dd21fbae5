package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.framework.program.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes steps, elements, attributes and lines of scripts out of a program, as long as it still fails. */
final class TextShrinker {
    private static final int MOST_RUNS = 500;
    private static final Pattern TAG =
            Pattern.compile("<[\\w-]+((?:\\s+[^\\s=>/]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+[^\\s=>/]+(?:=(?:\"[^\"]*\"|'[^']*'))?");

    private final Predicate<Program> fails;
    private final Set<Program> tried = new HashSet<>();
    private Program smallest;

    TextShrinker(Program failing, Predicate<Program> fails) {
        this.smallest = failing;
        this.fails = fails;
    }

    /** Shrinks a program of one sequence. */
    Program shrink() {
        Program before;
        do {
            before = smallest;
            steps();
            files();
            for (String name : List.copyOf(smallest.files().keySet())) {
                if (name.endsWith(".wxml")) {
                    markup(name);
                } else if (name.endsWith(".js")) {
                    lines(name);
                }
            }
        } while (!before.equals(smallest) && tried.size() < MOST_RUNS);
        return smallest;
    }

    private void steps() {
        for (int at = smallest.sequences().get(0).steps().size() - 1; at >= 0; at--) {
            List<ObjectNode> fewer = new ArrayList<>(smallest.sequences().get(0).steps());
            fewer.remove(at);
            Sequence sequence = new Sequence(smallest.sequences().get(0).route(), fewer);
            attempt(new Program(smallest.files(), List.of(sequence)));
        }
    }

    private void files() {
        for (String name : List.copyOf(smallest.files().keySet())) {
            Map<String, String> fewer = new LinkedHashMap<>(smallest.files());
            fewer.keySet().removeIf(each -> stem(each).equals(stem(name)));
            attempt(new Program(fewer, smallest.sequences()));
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private void lines(String name) {
        for (int at = text(name).split("\n").length - 1; at >= 0; at--) {
            List<String> fewer = new ArrayList<>(List.of(text(name).split("\n")));
            if (at < fewer.size()) {
                String gone = fewer.remove(at).strip();
                if (gone.endsWith("},") || gone.endsWith("],") || gone.endsWith("),") || gone.matches("\\w+: \\w+,")) {
                    replace(name, String.join("\n", fewer) + "\n");
                }
            }
        }
    }

    private void markup(String name) {
        for (int from = 0; from < text(name).length(); ) {
            Matcher tag = TAG.matcher(text(name));
            if (!tag.find(from)) {
                break;
            }
            from = element(name, tag) ? tag.start() : tag.start() + 1;
        }
    }

    /** Takes an element away, or only its tags, or its attributes; returns whether the text changed at its place. */
    private boolean element(String name, Matcher tag) {
        String text = text(name);
        int end = tag.group(2).isEmpty() ? end(text, tag) : tag.end();
        if (replace(name, text.substring(0, tag.start()) + text.substring(end))) {
            return true;
        }
        int close = text.lastIndexOf("</", end);
        if (close > tag.start()
                && replace(
                        name,
                        text.substring(0, tag.start()) + text.substring(tag.end(), close) + text.substring(end))) {
            return true;
        }
        Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(1), tag.end(1));
        while (attribute.find()) {
            if (replace(name, text.substring(0, attribute.start()) + text.substring(attribute.end()))) {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, Matcher tag) {
        String called = tag.group().substring(1).split("[\\s/>]", 2)[0];
        Matcher each = Pattern.compile("<(/?)" + called + "\\b[^>]*?(/?)>").matcher(text);
        int depth = 0;
        for (int from = tag.start(); each.find(from); from = each.end()) {
            depth += !each.group(1).isEmpty() ? -1 : each.group(2).isEmpty() ? 1 : 0;
            if (depth == 0) {
                return each.end();
            }
        }
        return tag.end();
    }

    private String text(String name) {
        return smallest.files().getOrDefault(name, "");
    }

    private boolean replace(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(smallest.files());
        changed.put(name, text);
        return attempt(new Program(changed, smallest.sequences()));
    }

    private boolean attempt(Program next) {
        if (tried.size() >= MOST_RUNS || !tried.add(next) || !fails.test(next)) {
            return false;
        }
        smallest = next;
        return true;
    }
}
