package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.internal.media.StreamAddress;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Privilege;
import io.liverig.room.Role;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pusher's place in the room of its address: who it is there, and what it may send. */
final class RoomAccess {
    private final LiveBase base;
    private final PushUrl url;
    private @Nullable Member member;
    private Role role = Role.ANCHOR;

    RoomAccess(LiveBase base, PushUrl url) {
        this.base = base;
        this.url = url;
    }

    PushUrl url() {
        return url;
    }

    /** Returns where a user's streams are in this room. */
    StreamAddress address(UserId user) {
        return new StreamAddress(url.room(), user);
    }

    /**
     * Says whether the user is going to publish. A push address names no role, so one who is enters as an anchor; it
     * matters only in a scene with an audience.
     */
    void setPublishing(boolean now) {
        role = now ? Role.ANCHOR : Role.AUDIENCE;
    }

    void enter(RoomListener listener) {
        EnterRequest request = EnterRequest.of(base.program(), url.user().text())
                .with(url.scene(), role)
                .with(url.userSig(), url.privateMapKey())
                .with(url.recordId(), url.hasInfiniteAnchors());
        member = base.sources().rooms().room(url.room()).enter(request, listener);
    }

    /** Returns whether the server counts the user as being there. */
    boolean isTaken() {
        return member != null && member.isPresent();
    }

    /** Returns whether the room was ever asked to let the user in. */
    boolean isAskedFor() {
        return member != null;
    }

    void connection(boolean up) {
        if (member != null) {
            member.connection(up);
        }
    }

    void leave() {
        if (member != null) {
            member.leave();
        }
    }

    void publish(boolean video, boolean audio) {
        if (member != null) {
            member.publishVideo(StreamKind.MAIN, video);
            member.publishVideo(StreamKind.SMALL, video && url.hasSmallStream());
            member.publishAudio(audio);
        }
    }

    /**
     * Sends a message with the main stream; returns whether there is one to carry it: a picture, or the black frames that
     * enableBlackStream=1 asks for.
     */
    boolean sendMessage(String text, boolean picture) {
        boolean carried = picture || url.hasBlackStream();
        return carried && member != null && base.conditions().isOnline() && member.sendMessage(text);
    }

    /** Returns whether the user may receive a kind of stream, by its ticket. */
    boolean may(Privilege privilege) {
        return member != null && member.may(privilege);
    }

    /** Finds another user of the room. */
    Optional<RoomUser> user(UserId user) {
        return base.sources().rooms().room(url.room()).user(user);
    }
}
