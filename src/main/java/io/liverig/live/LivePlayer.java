package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.live.table.LiveTables;
import io.liverig.media.PlayRequest;
import io.liverig.room.UserId;
import io.liverig.view.AttributeChange;
import io.liverig.view.NodeBehavior;
import io.liverig.view.NodePort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live-player on a page: https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 *
 * <p>It compares what it is told to play with what there is in its program's room, and opens or closes its
 * {@link PlayerStream} accordingly: a stream that is not there yet is waited for.
 */
final class LivePlayer implements NodeBehavior {
    private static final int SUSPENDED = 6000;

    private final LiveHost host;
    private final LiveNodes nodes;
    private AttributeValues values = new AttributeValues(Map.of());
    private @Nullable Inserted inserted;
    private @Nullable PlayerStream stream;
    private boolean playing;
    private boolean autoplayed;
    private boolean paused;
    private boolean suspended;
    private boolean behind;
    private boolean muted;
    private boolean dirty;

    LivePlayer(LiveHost host, LiveNodes nodes) {
        this.host = host;
        this.nodes = nodes;
    }

    /** What there is from the insertion to the removal of the node. */
    private record Inserted(
            NodePort node,
            AttributeReader reader,
            NodeEvents events,
            PlayerSource source,
            Casting casting,
            Tenant tenant) {}

    @Override
    public void inserted(NodePort node) {
        NodeEvents events = new NodeEvents(host, node, LiveTables.PLAYER);
        AttributeReader reader = new AttributeReader(host, node, LiveTables.PLAYER);
        values = reader.read();
        PlayerSource source = new PlayerSource(host, reader);
        Tenant tenant = new Tenant(
                host, node, events, reader::read, () -> stream != null, () -> host.post("window", () -> suspend(behind)));
        inserted = new Inserted(node, reader, events, source, new Casting(host, events, () -> values.flag("enable-casting")), tenant);
        nodes.add(this);
        followLater();
    }

    @Override
    public void attributeChanged(AttributeChange change) {
        followLater();
    }

    private void followLater() {
        if (!dirty) {
            dirty = true;
            host.post("live-player attributes", () -> {
                dirty = false;
                readAndFollow();
            });
        }
    }

    @Override
    public void removed(NodePort node) {
        removed();
    }

    void removed() {
        if (inserted != null) {
            inserted.events().close();
            nodes.window().lost(inserted.tenant());
        }
        closeStream();
        inserted = null;
        nodes.remove(this);
    }

    boolean isAt(NodePort node) {
        return inserted != null && inserted.node() == node;
    }

    boolean isOn(PageRef page) {
        return inserted != null && inserted.node().page().equals(page);
    }

    boolean hasId(String id) {
        return inserted != null && inserted.node().id().equals(id);
    }

    private void readAndFollow() {
        if (inserted != null) {
            values = inserted.reader().read();
            follow();
        }
    }

    /** Brings the stream in line with the attributes, the calls and the room. */
    void follow() {
        Inserted here = inserted;
        if (here == null) {
            return;
        }
        if (stream != null && !host.conditions().isOnline()) {
            stream.lost();
            return;
        }
        String src = values.text("src");
        if (values.flag("autoplay") && !autoplayed && !src.isEmpty()) {
            autoplayed = true;
            playing = true;
        }
        Optional<PlayUrl> url = playing ? here.source().parse(src) : Optional.empty();
        Optional<PusherSession> session = nodes.session(here.node().page());
        if (url.isPresent() && session.isPresent()) {
            here.source()
                    .request(session.get(), url.get(), values, muted)
                    .ifPresentOrElse(request -> play(here, request), this::closeStream);
        } else {
            closeStream();
        }
    }

    private void play(Inserted here, PlayRequest request) {
        boolean up = host.conditions().isOnline()
                && !host.conditions().isLost(request.from().user());
        if (stream != null && (!stream.isFrom(request.from()) || (up && stream.mayRevive()))) {
            closeStream();
        }
        PlayerStream open = stream;
        if (open == null) {
            open = new PlayerStream(host, here.events(), request.from());
            stream = open;
            open.pause(paused || suspended);
        }
        if (up) {
            open.play(request);
        } else {
            open.lost();
        }
    }

    private void closeStream() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    void play(Map<String, Object> options, QueuedReply reply) {
        Inserted here = inserted;
        String src = here == null ? "" : here.reader().read().text("src");
        if (here == null || src.isEmpty()) {
            reply.fail("src is empty");
        } else if (!here.source().isSimulated(src)) {
            reply.fail("only room:// is simulated");
        } else {
            reply.ok();
            playing = true;
            if (stream != null && stream.isOver()) {
                closeStream();
            }
            hold(false);
            followLater();
        }
    }

    void stop(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        playing = false;
        hold(false);
        closeStream();
    }

    void pause(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        hold(true);
    }

    void resume(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        hold(false);
    }

    private void hold(boolean nowPaused) {
        paused = nowPaused;
        if (stream != null) {
            stream.pause(paused || suspended);
        }
    }

    void mute(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        muted = !(muted && host.settings().muteToggles());
        follow();
    }

    void snapshot(Map<String, Object> options, QueuedReply reply) {
        Inserted here = inserted;
        if (here != null) {
            PlayerSnapshot view = new PlayerSnapshot(new Snapshots(host, here.node()), values);
            view.take(Optional.ofNullable(stream).flatMap(PlayerStream::shot), options, reply);
        }
    }

    /** Returns what can go on in the small window; empty while it stands on no page. */
    Optional<Tenant> tenant() {
        return Optional.ofNullable(inserted).map(Inserted::tenant);
    }

    SmallWindow window() {
        return nodes.window();
    }

    private boolean isInWindow() {
        return inserted != null && nodes.window().holds(inserted.tenant());
    }

    /** Returns what shows it on a television; empty while it stands on no page. */
    Optional<Casting> casting() {
        return Optional.ofNullable(inserted).map(Inserted::casting);
    }

    void requestFullScreen(Map<String, Object> options, QueuedReply reply) {
        Optional<String> direction = FullScreen.direction(options.get("direction"));
        if (direction.isEmpty()) {
            reply.fail("direction should be 0, 90 or -90");
        } else {
            reply.ok();
            fullScreen(direction.get(), true);
        }
    }

    void exitFullScreen(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        fullScreen("vertical", false);
    }

    private void fullScreen(String direction, boolean on) {
        if (inserted != null) {
            new FullScreen(host, inserted.events()).change(direction, on);
        }
    }

    /** Takes a message that came with a user's stream, if this is the stream and the page wants messages. */
    void message(UserId from, String text) {
        Inserted here = inserted;
        if (here != null && stream != null && stream.isOf(from) && values.flag("enable-recv-message")) {
            here.events().state(host.settings().troubles().messageCode(), text);
        }
    }

    /** Returns how the player stands, as plain data. */
    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("state", stream == null ? "idle" : suspended || paused ? "paused" : "playing");
        data.put("src", values.text("src"));
        data.put("sound", values.text("sound-mode"));
        data.put("smallWindow", isInWindow());
        data.put("smallWindowAt", values.text("picture-in-picture-init-position"));
        data.put("casting", casting().filter(Casting::isOn).isPresent());
        return data;
    }

    /** Follows its page out of sight and back, unless the page wants it to play on. */
    void suspend(boolean hidden) {
        Inserted here = inserted;
        behind = hidden;
        boolean wanted = hidden
                && here != null
                && values.flag("auto-pause-if-navigate")
                && !isInWindow();
        if (here == null || wanted == suspended) {
            return;
        }
        suspended = wanted;
        hold(paused);
        if (suspended && stream != null) {
            here.events().state(SUSPENDED);
        }
    }
}
