package io.liverig.internal.live.url;

import io.liverig.room.StreamKind;
import io.liverig.room.UserId;

/**
 * The address of a live-player that shows a stream of the room its page's pusher is in.
 *
 * @param user whose stream
 * @param kind which of them
 */
public record PlayUrl(UserId user, StreamKind kind) {
    /**
     * Parses {@code room://cloud.tencent.com/rtc?userid=..&streamtype=main}; without a streamtype it is the main stream.
     *
     * @throws LiveUrlException when it names no stream
     */
    public static PlayUrl parse(String url) throws LiveUrlException {
        RoomUrl parts = RoomUrl.parse("play url", url);
        UserId user = new UserId(parts.required("userid"));
        String word = parts.get("streamtype");
        StreamKind kind = StreamKind.ofWord(word.isEmpty() ? "main" : word)
                .orElseThrow(() -> parts.wrong("has an unknown streamtype=" + word, "use main, small or aux"));
        return new PlayUrl(user, kind);
    }

    /** Returns the address as 1033 and 1034 carry it. */
    public String text() {
        return "room://cloud.tencent.com/rtc?userid=" + user.text() + "&streamtype=" + kind.word();
    }
}
