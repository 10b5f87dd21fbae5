package io.liverig;

import io.liverig.data.Fields;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RoomSide;
import io.liverig.journal.RowKind;
import io.liverig.room.Member;
import io.liverig.room.Role;
import io.liverig.room.StreamKind;
import io.liverig.sound.Sound;
import java.time.Duration;
import java.util.Map;

/** A scripted user in a room: publishes, unpublishes and leaves when the test says so. */
public final class RemoteUser {
    private final RigCore core;
    private final RoomSide side;
    private final Member member;
    private final ChosenNetwork network;

    RemoteUser(RigCore core, RoomSide side, Member member) {
        this.core = core;
        this.side = side;
        this.member = member;
        this.network = new ChosenNetwork(this::enter);
    }

    private RemoteUser act(String what, Runnable action) {
        return core.act(() -> {
            note(what, Map.of("user", id()));
            action.run();
            return this;
        });
    }

    private void note(String what, Map<String, Object> detail) {
        core.journal().row("", side.key().place(), RowKind.ACTION, what, detail);
    }

    /** Returns the user's id. */
    public String id() {
        return member.user().text();
    }

    /** Returns whether the user is still in the room. */
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
        return act("microphone", () -> side.microphone(member.user(), sound));
    }

    private void publishCamera(boolean on) {
        side.camera(member.user(), on);
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

    /**
     * Puts the user into a network, for good: what it carries reaches the others' players. A network that is gone leaves
     * them starving, and once the server gives the user up, without it.
     */
    public RemoteUser network(Network kind) {
        return network(NetworkPlan.of(kind));
    }

    /** Puts the user into a network for a while of the rig's time, then back into the one it is in now. */
    public RemoteUser network(Network kind, Duration lasting) {
        return network(kind.lasting(lasting).then(core.read(network::chosen)));
    }

    /** Takes the user through several networks; a further call ends the plan. */
    public RemoteUser network(NetworkPlan plan) {
        return core.act(() -> {
            int number = network.newPlan();
            plan.play(core, kind -> network.choose(number, kind));
            return this;
        });
    }

    private void enter(Network kind) {
        Map<String, Object> detail = Fields.of("user", id()).and("kind", kind.name());
        note("network", detail);
        side.network(member.user(), kind.line());
        member.connection(!kind.isOut());
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
