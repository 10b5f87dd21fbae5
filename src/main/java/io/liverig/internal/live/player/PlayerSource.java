package io.liverig.internal.live.player;

import io.liverig.internal.live.node.AttributeReader;
import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.url.LiveUrlException;
import io.liverig.internal.live.url.PlayUrl;
import io.liverig.internal.live.url.ReceiveMode;
import io.liverig.internal.live.url.RoomUrl;
import io.liverig.internal.media.PlayRequest;
import io.liverig.room.Privilege;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a player's src asks for, and whether its room has it. */
final class PlayerSource {
    private final LiveBase base;
    private final AttributeReader reader;
    private @Nullable UserId wanted;
    private String wrong = "";

    PlayerSource(LiveBase base, AttributeReader reader) {
        this.base = base;
        this.reader = reader;
    }

    /** Returns whether the address is of the kind that is simulated; says so once for each that is not. */
    boolean isSimulated(String src) {
        boolean simulated = src.startsWith(RoomUrl.SCHEME);
        if (!simulated && isNew(src)) {
            base.journal().notImplemented(base.program(), "live-player src other than room://");
        }
        return simulated;
    }

    /** Takes what is to be played now: an address, or "" for nothing. */
    Optional<PlayUrl> wanted(String src) {
        Optional<PlayUrl> url = parse(src);
        wanted = url.map(PlayUrl::user).orElse(null);
        return url;
    }

    boolean isFor(UserId user) {
        return user.equals(wanted);
    }

    /** Reads the address; one that names no stream is a fault, once. */
    private Optional<PlayUrl> parse(String src) {
        if (src.isEmpty() || !isSimulated(src)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlayUrl.parse(src));
        } catch (LiveUrlException e) {
            if (isNew(src)) {
                reader.fault("<live-player> " + e.getMessage(), e.remedy());
            }
            return Optional.empty();
        }
    }

    private boolean isNew(String src) {
        boolean first = !wrong.equals(src);
        wrong = src;
        return first;
    }

    /** Returns what to receive, or nothing while the room has no such stream. */
    Optional<PlayRequest> request(RoomStay stay, PlayUrl url, AttributeValues values, boolean muted) {
        return stay.user(url.user()).flatMap(user -> {
            StreamKind kind = kind(user, url.kind());
            ReceiveMode mode = stay.receiveMode();
            boolean video = user.video().contains(kind)
                    && !values.flag("mute-video")
                    && (mode.sendsVideo() || reader.isSet("mute-video"))
                    && stay.may(Privilege.toReceive(kind));
            boolean silent = muted || values.flag("mute-audio") || values.flag("muted");
            boolean audio = user.audio()
                    && kind != StreamKind.AUX
                    && !silent
                    && (mode.sendsAudio() || reader.isSet("mute-audio"))
                    && stay.may(Privilege.RECEIVE_AUDIO);
            PlayRequest request = new PlayRequest(
                    stay.address(url.user()),
                    kind,
                    video,
                    audio,
                    millis(values, "min-cache"),
                    millis(values, "max-cache"));
            return user.publishes(kind) ? Optional.of(request) : Optional.empty();
        });
    }

    private static int millis(AttributeValues values, String name) {
        return (int) Math.round(Math.max(0, values.number(name)) * 1000);
    }

    /** Takes the main stream where no small one is sent, as TRTC does. */
    private static StreamKind kind(RoomUser user, StreamKind asked) {
        return asked == StreamKind.SMALL && !user.video().contains(StreamKind.SMALL) ? StreamKind.MAIN : asked;
    }
}
