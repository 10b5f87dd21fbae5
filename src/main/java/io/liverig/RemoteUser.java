package io.liverig;

import io.liverig.journal.RowKind;
import io.liverig.media.ScriptedSender;
import io.liverig.media.StreamAddress;
import io.liverig.media.sound.Sound;
import io.liverig.room.Member;
import io.liverig.room.Role;
import io.liverig.room.RoomKey;
import io.liverig.room.StreamKind;
import java.util.Map;

/** A scripted user in a room: publishes, unpublishes and leaves when the test says so. */
public final class RemoteUser {
    private final RigCore core;
    private final RoomKey key;
    private final Member member;

    RemoteUser(RigCore core, RoomKey key, Member member) {
        this.core = core;
        this.key = key;
        this.member = member;
    }

    private RemoteUser act(String what, Runnable action) {
        return core.act(() -> {
            core.journal.row("", key.place(), RowKind.ACTION, what, Map.of("user", id()));
            action.run();
            return this;
        });
    }

    /** Returns the user's id. */
    public String id() {
        return member.user().text();
    }

    /** Tells whether the user is still in the room. */
    public boolean isPresent() {
        return core.read(member::isPresent);
    }

    /** Begins to publish the camera's picture. */
    public RemoteUser publishVideo() {
        return act("publishVideo", () -> publishCamera(true));
    }

    /** Stops publishing the camera's picture. */
    public RemoteUser unpublishVideo() {
        return act("unpublishVideo", () -> publishCamera(false));
    }

    /** Begins to publish the screen, TRTC's aux stream. */
    public RemoteUser publishScreen() {
        return act("publishScreen", () -> member.publishVideo(StreamKind.AUX, true));
    }

    /** Stops publishing the screen. */
    public RemoteUser unpublishScreen() {
        return act("unpublishScreen", () -> member.publishVideo(StreamKind.AUX, false));
    }

    /** Says what the user's microphone hears, from now on; without this the user speaks. */
    public RemoteUser microphone(Sound sound) {
        return act("microphone", () -> sender().hear(sound, core.queue.nowMillis()));
    }

    private ScriptedSender sender() {
        return core.media.scripted(new StreamAddress(key, member.user()));
    }

    private void publishCamera(boolean on) {
        sender().camera(on, core.queue.nowMillis());
        member.publishVideo(StreamKind.MAIN, on);
    }

    /** Begins to publish sound. */
    public RemoteUser publishAudio() {
        return act("publishAudio", () -> member.publishAudio(true));
    }

    /** Stops publishing sound. */
    public RemoteUser unpublishAudio() {
        return act("unpublishAudio", () -> member.publishAudio(false));
    }

    /** Begins or ends to publish the camera's picture once more, smaller. */
    public RemoteUser publishSmall(boolean on) {
        return act(on ? "publishSmall" : "unpublishSmall", () -> member.publishVideo(StreamKind.SMALL, on));
    }

    /** Sends a message along with the camera and the microphone, as SEI; nobody gets it while neither is published. */
    public RemoteUser sendMessage(String text) {
        return act("sendMessage", () -> member.sendMessage(text));
    }

    /** Becomes audience, in a scene that has one: stops publishing and is not announced any more. */
    public RemoteUser becomeAudience() {
        return act("becomeAudience", () -> member.switchRole(Role.AUDIENCE));
    }

    /** Becomes an anchor. */
    public RemoteUser becomeAnchor() {
        return act("becomeAnchor", () -> member.switchRole(Role.ANCHOR));
    }

    /** Leaves the room. */
    public void leave() {
        act("leave", member::leave);
    }
}
