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
     * @param against the property that everybody must hold and that this one contradicts; "" unless the holder is open
     * @param why what the two ask; "" unless the holder is open
     */
    public record Entry(String id, Holder holder, String says, String section, String against, String why) {
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
                    node.path("against").asText(),
                    node.path("why").asText()));
        }
        return List.copyOf(entries);
    }
}
