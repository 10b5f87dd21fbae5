package io.liverig.internal.live.url;

import io.liverig.room.NumericRoom;
import io.liverig.room.RoomId;
import io.liverig.room.RoomKey;
import io.liverig.room.Scene;
import io.liverig.room.StringRoom;
import io.liverig.room.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a live-pusher that goes into a TRTC room, as npm trtc-wx-sdk builds it.
 *
 * @param room where to
 * @param user who
 * @param userSig the user's signature
 * @param scene what for
 * @param parameters all parameters as they stand, by name
 */
public record PushUrl(RoomKey room, UserId user, String userSig, Scene scene, Map<String, String> parameters) {
    /**
     * Parses {@code room://cloud.tencent.com/rtc?sdkappid=..&roomid=..&strroomid=..&userid=..&usersig=..&appscene=..}.
     *
     * <p>A strroomid that is not empty goes before a roomid. An appscene that is absent, empty or {@code rtc} is a video
     * call.
     *
     * @throws LiveUrlException when it leads into no room
     */
    public static PushUrl parse(String url) throws LiveUrlException {
        RoomUrl parts = RoomUrl.parse("push url", url);
        long appId = number(parts, "sdkappid", Long.MAX_VALUE);
        RoomKey room = new RoomKey(appId, roomId(parts));
        UserId user = new UserId(parts.required("userid"));
        return new PushUrl(room, user, parts.required("usersig"), scene(parts), parts.values());
    }

    private static RoomId roomId(RoomUrl parts) throws LiveUrlException {
        String name = parts.get("strroomid");
        if (!name.isEmpty()) {
            return new StringRoom(name);
        }
        if (parts.get("roomid").isEmpty()) {
            throw parts.wrong("has neither roomid nor strroomid", "add roomid=1234 or strroomid=lobby");
        }
        return new NumericRoom(number(parts, "roomid", NumericRoom.MAX));
    }

    private static long number(RoomUrl parts, String name, long max) throws LiveUrlException {
        String text = parts.required(name);
        Optional<Long> number = text.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(text)).filter(n -> n >= 1 && n <= max)
                : Optional.empty();
        return number.orElseThrow(() -> parts.wrong(
                "has " + name + "=" + text + ", which is no whole number from 1 to " + max,
                name.equals("roomid") ? "use strroomid for a room with a name" : "correct " + name));
    }

    private static Scene scene(RoomUrl parts) throws LiveUrlException {
        String word = parts.get("appscene");
        if (word.isEmpty() || word.equals("rtc")) {
            return Scene.VIDEO_CALL;
        }
        return Scene.ofWord(word)
                .orElseThrow(() -> parts.wrong(
                        "has an unknown appscene=" + word, "use videocall, live, audiocall or voicechatroom"));
    }

    /** Returns whether the small stream is encoded besides the main stream. */
    public boolean hasSmallStream() {
        return "1".equals(parameters.get("encsmall"));
    }

    /** Returns the name under which the user wants to be recorded, or "". */
    public String recordId() {
        return parameters.getOrDefault("userdefinerecordid", "");
    }

    /** Returns whether the user enters in the mode without a limit of publishers. */
    public boolean hasInfiniteAnchors() {
        return "1".equals(parameters.get("enableinfiniteanchor"));
    }

    /** Returns whether black frames are sent while there is no picture, so that messages can travel. */
    public boolean hasBlackStream() {
        return "1".equals(parameters.get("enableBlackStream"));
    }

    /** Returns what is received before a player asks; in the mode without a limit of publishers it is sound alone. */
    public ReceiveMode receiveMode() {
        return hasInfiniteAnchors() ? ReceiveMode.AUDIO : ReceiveMode.of(parameters.getOrDefault("recvmode", ""));
    }

    /** Returns the permission ticket, or "". */
    public String privateMapKey() {
        return parameters.getOrDefault("privatemapkey", "");
    }
}
