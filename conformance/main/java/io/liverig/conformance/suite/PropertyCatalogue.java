package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of all properties: id, sentence, who must hold it, and where the document speaks of it. */
public final class PropertyCatalogue {
    /** The API document. */
    public static final String DOCUMENT = "https://cloud.tencent.com/document/product/647/17018";

    /** Every entry, sorted by id. */
    public static final List<Entry> ENTRIES = read();

    private PropertyCatalogue() {}

    /**
     * One property's line.
     *
     * @param section the document's section, as the fragment of its address
     * @param requirements the sentences of the document that it judges, by their numbers in {@link Requirement}
     * @param against the property that everybody must hold and that this one contradicts; "" unless the holder is open
     * @param why for an open one what the two ask, for one of taste why nobody else has to; "" for others
     * @param profile the profile of ours that is asked for one of taste; "" for both
     */
    public record Entry(
            String id,
            Holder holder,
            String says,
            String section,
            List<Integer> requirements,
            String against,
            String why,
            String profile) {
        /**
         * Returns whether an implementation must hold it.
         *
         * @param profile the profile that the implementation follows
         * @param isOwn whether the implementation is LiveRig's own
         */
        public boolean binds(String profile, boolean isOwn) {
            return holder == Holder.TASTE
                    ? isOwn && (this.profile.isEmpty() || this.profile.equals(profile))
                    : holder.binds(profile);
        }

        /** Returns whether a user means it by an id, the beginning of one, or the name of its group. */
        public boolean isMeantBy(String name) {
            return id.startsWith(name) || group().equals(name);
        }

        /** Returns the name of those that the same implementations must hold, e.g. {@code taste}. */
        public String group() {
            return holder.name().toLowerCase(Locale.ROOT);
        }

        /** Returns the address of the section. */
        public String address() {
            return DOCUMENT + "#" + section;
        }

        /** Returns the letter of the chapter. */
        public String chapter() {
            return id.substring(0, 1);
        }
    }

    /** Returns the entry of an id. */
    public static Entry entry(String id) {
        return ENTRIES.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no property " + id));
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : Json.parse(Resources.text(PropertyCatalogue.class, "properties.json"))) {
            Holder holder = Holder.valueOf(node.path("holder").asText().toUpperCase(Locale.ROOT));
            entries.add(new Entry(
                    node.path("id").asText(),
                    holder,
                    node.path("says").asText(),
                    node.path("section").asText(),
                    requirements(node),
                    node.path("against").asText(),
                    node.path("why").asText(),
                    node.path("profile").asText()));
        }
        return List.copyOf(entries);
    }

    private static List<Integer> requirements(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        node.path("requirements").forEach(number -> numbers.add(number.asInt()));
        return List.copyOf(numbers);
    }
}
