package io.liverig.internal.live.player;

import io.liverig.data.Fields;
import io.liverig.data.PageRef;
import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.Neighbours;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.QueuedReply;
import io.liverig.internal.live.node.SmallWindowNode;
import io.liverig.internal.live.node.Snapshots;
import io.liverig.internal.media.picture.Picture;
import io.liverig.internal.media.picture.Shot;
import io.liverig.internal.view.node.NodePort;
import java.util.List;
import java.util.Map;

/** What of a player can be looked at: its snapshots, its way to the whole screen, the small window, a television. */
public final class PlayerDisplay implements SmallWindowNode {
    /** The size of a player whose page gives it none. */
    private static final int WIDTH = 300;

    private static final int HEIGHT = 225;

    private final LiveBase base;
    private final Neighbours neighbours;
    private final NodePort node;
    private final NodeEvents events;
    private final LivePlayer player;
    private final Casting casting;
    private boolean isBehind;

    PlayerDisplay(LiveBase base, Neighbours neighbours, NodePort node, NodeEvents events, LivePlayer player) {
        this.base = base;
        this.neighbours = neighbours;
        this.node = node;
        this.events = events;
        this.player = player;
        this.casting = new Casting(base, events, () -> player.values().flag("enable-casting"));
    }

    public boolean isAt(NodePort other) {
        return node == other;
    }

    public Casting casting() {
        return casting;
    }

    @Override
    public PageRef page() {
        return node.page();
    }

    @Override
    public boolean isActive() {
        return player.stream().isPresent();
    }

    @Override
    public List<?> modes() {
        return player.values().words("picture-in-picture-mode");
    }

    @Override
    public void tell(String event) {
        events.sendLater(event, Map.of());
    }

    @Override
    public void windowClosed() {
        base.post("small window closed", () -> player.behind(isBehind));
    }

    /** Notes that the page is behind another one, or in front again; returns whether the player is to pause there. */
    boolean pausesBehind(boolean behind) {
        isBehind = behind;
        return player.values().flag("auto-pause-if-navigate") && !isInWindow();
    }

    boolean isInWindow() {
        return neighbours.window().holds(this);
    }

    void snapshot(Map<String, Object> options, QueuedReply reply) {
        Snapshots snapshots = new Snapshots(base, node);
        snapshots.take(player.stream().flatMap(PlayerStream::shot), shot -> onPage(snapshots, shot), options, reply);
    }

    /** Draws the picture as it stands on the page, as orientation and object-fit want it. */
    private Picture onPage(Snapshots snapshots, Shot shot) {
        AttributeValues values = player.values();
        Picture sent = shot.draw();
        Picture upright = values.text("orientation").equals("horizontal") ? sent.turned() : sent;
        boolean fills = values.text("object-fit").equals("fillCrop");
        return upright.in(snapshots.width(WIDTH), snapshots.height(HEIGHT), fills);
    }

    void requestFullScreen(Map<String, Object> options, QueuedReply reply) {
        new FullScreen(events).request(options, reply);
    }

    void exitFullScreen(Map<String, Object> options, QueuedReply reply) {
        new FullScreen(events).exit(reply);
    }

    void requestSmallWindow(Map<String, Object> options, QueuedReply reply) {
        if (isActive()) {
            reply.ok();
            neighbours.window().open(this);
        } else {
            reply.fail("nothing is played");
        }
    }

    void exitSmallWindow(Map<String, Object> options, QueuedReply reply) {
        neighbours.window().exit(reply);
    }

    /** Returns how the player stands, as plain data. */
    public Map<String, Object> toData() {
        AttributeValues values = player.values();
        Map<String, Object> data = Fields.of("state", player.state().word())
                .and("src", values.text("src"))
                .and("sound", values.text("sound-mode"))
                .and("smallWindow", isInWindow())
                .and("smallWindowAt", values.text("picture-in-picture-init-position"))
                .and("casting", casting.isOn());
        return data;
    }
}
