package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.live.table.LiveTables;
import io.liverig.media.picture.Picture;
import io.liverig.media.picture.Shot;
import io.liverig.view.AttributeChange;
import io.liverig.view.NodeBehavior;
import io.liverig.view.NodePort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live-pusher on a page: https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html .
 *
 * <p>It reads the attributes and takes the calls; {@link Transmission} does what they want. A commit that changes
 * several attributes is followed once, in a task behind it.
 */
final class LivePusher implements NodeBehavior {
    private static final int INVALID_ADDRESS = -1313;
    private static final int EXITED = 1019;

    private final LiveHost host;
    private final LiveNodes nodes;
    private final PusherControls controls = new PusherControls();
    private @Nullable Inserted inserted;
    private boolean dirty;
    private boolean saidSecond;
    private String pushedUrl = "";

    LivePusher(LiveHost host, LiveNodes nodes) {
        this.host = host;
        this.nodes = nodes;
    }

    /** What there is from the insertion to the removal of the node. */
    private record Inserted(
            NodePort node,
            AttributeReader reader,
            NodeEvents events,
            Transmission transmission,
            BackgroundMusic music,
            Tenant tenant) {}

    @Override
    public void inserted(NodePort node) {
        NodeEvents events = new NodeEvents(host, node, LiveTables.PUSHER);
        AttributeReader reader = new AttributeReader(host, node, LiveTables.PUSHER);
        BackgroundMusic music = new BackgroundMusic(host, events);
        controls.music(music::level);
        Transmission transmission = new Transmission(host, nodes, events, controls, reader::read);
        Tenant tenant = new Tenant(
                host, node, events, reader::read, () -> transmission.shot().isPresent(), () -> {});
        inserted = new Inserted(node, reader, events, transmission, music, tenant);
        controls.position(reader.read().text("device-position"));
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
            host.post("live-pusher attributes", this::follow);
        }
    }

    private void follow() {
        dirty = false;
        Inserted here = inserted;
        if (here == null || isSecond(here)) {
            return;
        }
        AttributeValues values = here.reader().read();
        here.transmission().apply(values);
        String url = values.text("url");
        if (values.flag("autopush") && !url.isEmpty() && !url.equals(pushedUrl)) {
            push(here, values, url);
        }
    }

    /** Tells whether the page has a pusher already; looked at behind the commit, which may take the first one away. */
    private boolean isSecond(Inserted here) {
        boolean second = nodes.pusher(here.node().page()).orElse(this) != this;
        if (second && !saidSecond) {
            saidSecond = true;
            host.journal()
                    .fault(Fault.of(
                            host.program(),
                            FaultKind.USAGE,
                            "<live-pusher> stands on a page that has one already",
                            here.node().place(),
                            "keep one live-pusher a page; this one does nothing"));
        }
        return second;
    }

    @Override
    public void removed(NodePort node) {
        removed();
    }

    void removed() {
        Inserted here = inserted;
        if (here != null) {
            here.events().close();
            nodes.window().lost(here.tenant());
            here.music().stop();
            here.transmission().abandon();
        }
        inserted = null;
        nodes.remove(this);
    }

    boolean isAt(NodePort node) {
        return inserted != null && inserted.node() == node;
    }

    boolean isOn(PageRef page) {
        return inserted != null && inserted.node().page().equals(page);
    }

    Optional<PusherSession> sessionInside() {
        return transmission().flatMap(Transmission::inside);
    }

    Optional<Transmission> transmission() {
        return Optional.ofNullable(inserted).map(Inserted::transmission);
    }

    Optional<BackgroundMusic> music() {
        return Optional.ofNullable(inserted).map(Inserted::music);
    }

    /** Returns what can go on in the small window; empty while it stands on no page. */
    Optional<Tenant> tenant() {
        return Optional.ofNullable(inserted).map(Inserted::tenant);
    }

    SmallWindow window() {
        return nodes.window();
    }

    LiveHost host() {
        return host;
    }

    /** Lets what a call has turned take effect. */
    void applyAgain() {
        transmission().ifPresent(Transmission::applyAgain);
    }

    void snapshot(Map<String, Object> options, QueuedReply reply) {
        Inserted here = inserted;
        if (here == null) {
            reply.fail("the page has no live-pusher");
            return;
        }
        Snapshots snapshots = new Snapshots(host, here.node());
        snapshots.take(here.transmission().shot(), shot -> onPage(snapshots, shot), options, reply);
    }

    /** Draws what the component shows, cut to its box, as wide as the screen unless its style says more. */
    private static Picture onPage(Snapshots snapshots, Shot shot) {
        Picture own = shot.drawHere();
        int width = snapshots.width(Snapshots.screenWidth());
        int height = snapshots.height(width * own.height() / own.width());
        return own.in(width, height, true);
    }

    PusherControls controls() {
        return controls;
    }

    /** Starts to push; a call while pushing to the same address changes nothing, to another one goes there. */
    void start(QueuedReply reply) {
        Inserted here = inserted;
        AttributeValues values = here == null ? null : here.reader().read();
        String url = values == null ? "" : values.text("url");
        if (here == null || values == null || url.isEmpty()) {
            reply.fail("url is empty");
        } else if (url.startsWith("rtmp")) {
            host.journal().notImplemented(host.program(), "live-pusher url rtmp://");
            reply.fail("only room:// is simulated");
        } else {
            reply.okAfter(host.settings().startReplyMillis());
            push(here, values, url);
        }
    }

    private void push(Inserted here, AttributeValues values, String url) {
        pushedUrl = url;
        try {
            here.transmission().start(values, PushUrl.parse(url));
        } catch (LiveUrlException e) {
            here.reader().fault("<live-pusher> " + e.getMessage(), e.remedy());
            here.transmission().failed();
            host.post("live-pusher start failed", () -> failed(here.events(), e.problem()));
        }
    }

    private void failed(NodeEvents events, LiveUrlException.Problem problem) {
        if (problem == LiveUrlException.Problem.ADDRESS) {
            events.state(INVALID_ADDRESS);
        } else {
            LiveSettings settings = host.settings();
            settings.failedEntryCodes().forEach(events::state);
            events.state(EXITED, RoomExit.text(settings, settings.failedEntryReason()));
        }
    }

    /** Stops pushing; the success comes before 1019. A call while nothing is pushed succeeds and does nothing. */
    void stop(QueuedReply reply) {
        reply.ok();
        pushedUrl = "";
        transmission().ifPresent(Transmission::stop);
    }

    /** Returns how the pusher stands, as plain data. */
    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "state",
                transmission().map(Transmission::state).orElse(PusherState.IDLE).word());
        data.put("url", pushedUrl);
        data.putAll(controls.toData());
        Inserted here = inserted;
        if (here != null) {
            data.put("music", here.music().state());
            AttributeValues values = here.reader().read();
            data.put("picture", PusherLook.of(values, controls).notes());
            data.put("sound", PusherLook.sound(values));
            data.put("smallWindow", nodes.window().holds(here.tenant()));
        }
        return data;
    }
}
