package io.liverig.internal.live.table;

/**
 * All that is known of one component.
 *
 * @param tag the component's tag
 * @param attributes by name
 * @param events by type
 * @param codes of its statechange event, by number
 * @param methods of its context, by name
 */
public record LiveTables(
        String tag,
        Table<String, AttributeRow> attributes,
        Table<String, EventRow> events,
        Table<Integer, CodeRow> codes,
        Table<String, MethodRow> methods) {
    /** live-pusher and LivePusherContext. */
    public static final LiveTables PUSHER = read("live-pusher");

    /** live-player and LivePlayerContext. */
    public static final LiveTables PLAYER = read("live-player");

    /** What the rows refer to, by key. */
    public static final Table<String, SourceRow> SOURCES = Table.read("sources.tsv", SourceRow::of, SourceRow::key);

    private static LiveTables read(String tag) {
        return new LiveTables(
                tag,
                Table.read(tag + ".attributes.tsv", AttributeRow::of, AttributeRow::name),
                Table.read(tag + ".events.tsv", EventRow::of, EventRow::name),
                Table.read(tag + ".codes.tsv", CodeRow::of, CodeRow::code),
                Table.read(tag + ".methods.tsv", MethodRow::of, MethodRow::name));
    }
}
