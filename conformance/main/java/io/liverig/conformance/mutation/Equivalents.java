package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mutants of our trtc-wx that change nothing anybody can see, each with the reason. An entry names a change by the line
 * of code that it is made in, as numbers of lines change.
 */
record Equivalents(List<Entry> entries) {
    /**
     * One change that is none.
     *
     * @param code the line of the file, without the blanks around it
     * @param from what is replaced
     * @param to what stands there instead
     * @param reason why nobody can see it
     */
    record Entry(String file, String code, String from, String to, String reason) {
        boolean speaksOf(Prey prey) {
            return file.equals(prey.file())
                    && code.equals(prey.code())
                    && from.equals(oneLine(prey.from()))
                    && to.equals(oneLine(prey.to()));
        }

        @Override
        public String toString() {
            return file + ": " + from + " -> " + to;
        }
    }

    /** Returns the list of ours. */
    static Equivalents read() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : Json.parse(Resources.text(Equivalents.class, "equivalents.json"))) {
            entries.add(new Entry(
                    node.path("file").asText(),
                    node.path("code").asText(),
                    node.path("from").asText(),
                    node.path("to").asText(),
                    node.path("reason").asText()));
        }
        return new Equivalents(List.copyOf(entries));
    }

    /** Returns a text with its blanks made one each. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Returns the entry that speaks of a mutant. */
    Optional<Entry> of(Prey prey) {
        return entries.stream().filter(entry -> entry.speaksOf(prey)).findFirst();
    }

    /** Returns the entries that speak of none of the mutants. */
    List<Entry> stale(List<Prey> mutants) {
        return entries.stream()
                .filter(entry -> mutants.stream().noneMatch(entry::speaksOf))
                .toList();
    }
}
