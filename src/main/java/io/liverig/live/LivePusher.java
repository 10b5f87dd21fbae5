package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.live.table.LiveTables;
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
 * <p>It joins three parts: {@link Capture} follows the attributes, {@link PusherSession} is the stay in a room,
 * {@link BackgroundMusic} plays. A commit that changes several attributes is followed once, in a task behind it.
 */
final class LivePusher implements NodeBehavior {
    private static final int INVALID_ADDRESS = -1313;
    private static final int EXITED = 1019;

    private final LiveHost host;
    private final LiveNodes nodes;
    private final PusherControls controls = new PusherControls();
    private @Nullable Inserted inserted;
    private @Nullable Capture capture;
    private @Nullable PusherSession session;
    private boolean previewing;
    private boolean dirty;
    private boolean saidSecond;
    private String pushedUrl = "";

    LivePusher(LiveHost host, LiveNodes nodes) {
        this.host = host;
        this.nodes = nodes;
    }

    /** What there is from the insertion to the removal of the node. */
    private record Inserted(NodePort node, AttributeReader reader, NodeEvents events, BackgroundMusic music) {}

    @Override
    public void inserted(NodePort node) {
        NodeEvents events = new NodeEvents(host, node, LiveTables.PUSHER);
        AttributeReader reader = new AttributeReader(host, node, LiveTables.PUSHER);
        inserted = new Inserted(node, reader, events, new BackgroundMusic(host, events));
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
        if (capture != null) {
            capture.apply(values);
            publish();
        }
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
            here.music().stop();
        }
        if (session != null) {
            session.abandon();
        }
        closeCapture();
        session = null;
        inserted = null;
        nodes.remove(this);
    }

    boolean isOn(PageRef page) {
        return inserted != null && inserted.node().page().equals(page);
    }

    Optional<PusherSession> sessionInside() {
        return Optional.ofNullable(session).filter(PusherSession::isInside);
    }

    /** Starts to push; a call while pushing to the same address changes nothing, to another one goes there. */
    void start(Map<String, Object> options, QueuedReply reply) {
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
            go(here, values, PushUrl.parse(url));
        } catch (LiveUrlException e) {
            here.reader().fault("<live-pusher> " + e.getMessage(), e.remedy());
            host.post("live-pusher start failed", () -> failed(here.events(), e.problem()));
        }
    }

    private void failed(NodeEvents events, LiveUrlException.Problem problem) {
        if (problem == LiveUrlException.Problem.ADDRESS) {
            events.state(INVALID_ADDRESS);
        } else {
            LiveSettings settings = host.settings();
            settings.failedEntryCodes().forEach(events::state);
            events.state(EXITED, PusherSession.exitText(settings, settings.failedEntryReason()));
        }
    }

    private void go(Inserted here, AttributeValues values, PushUrl url) {
        if (session != null && !session.isOver() && session.leadsTo(url)) {
            return;
        }
        leave();
        if (!previewing) {
            closeCapture();
        }
        Capture sending = openCapture(here);
        PusherSession stay = new PusherSession(host, here.events(), url, this::roomChanged);
        session = stay;
        sending.connect(stay.address(), values);
    }

    private Capture openCapture(Inserted here) {
        Capture open = capture;
        if (open == null) {
            open = new Capture(host, here.events(), controls, this::ready, this::publish);
            capture = open;
        }
        return open;
    }

    private void ready() {
        Inserted here = inserted;
        if (session != null && here != null) {
            AttributeValues values = here.reader().read();
            session.enter(values.flag("enable-camera") || values.flag("enable-mic"));
        }
    }

    private void publish() {
        if (session != null && capture != null) {
            session.publish(capture.hasVideo(), capture.hasAudio());
        }
    }

    private void roomChanged() {
        publish();
        if (session != null && session.isOver()) {
            closeCapture();
        }
        nodes.roomChanged();
    }

    private void leave() {
        if (session != null) {
            session.leave();
            session = null;
        }
    }

    private void closeCapture() {
        if (capture != null) {
            capture.close();
            capture = null;
        }
        previewing = false;
    }

    /** Stops pushing; the success comes before 1019. A call while nothing is pushed succeeds and does nothing. */
    void stop(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        pushedUrl = "";
        leave();
        closeCapture();
        nodes.roomChanged();
    }

    /** Holds the streams; the user stays in the room and what it publishes stays announced. */
    void pause(Map<String, Object> options, QueuedReply reply) {
        pause(true, reply);
    }

    void resume(Map<String, Object> options, QueuedReply reply) {
        pause(false, reply);
    }

    private void pause(boolean paused, QueuedReply reply) {
        if (capture != null) {
            capture.pause(paused);
        }
        reply.ok();
    }

    void startPreview(Map<String, Object> options, QueuedReply reply) {
        Inserted here = inserted;
        if (here != null) {
            previewing = true;
            openCapture(here).apply(here.reader().read());
        }
        reply.ok();
    }

    /** Ends a preview; the camera of a pusher that pushes stays open. */
    void stopPreview(Map<String, Object> options, QueuedReply reply) {
        if (session == null || session.isOver()) {
            closeCapture();
        }
        previewing = false;
        reply.ok();
    }

    PusherControls controls() {
        return controls;
    }

    /** Returns how the pusher stands, as plain data. */
    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("state", state());
        data.put("url", pushedUrl);
        data.putAll(controls.toData());
        return data;
    }

    private String state() {
        if (session == null || session.isOver()) {
            return previewing ? "previewing" : "idle";
        }
        return session.isInside() ? "inRoom" : "connecting";
    }

    Optional<BackgroundMusic> music() {
        return Optional.ofNullable(inserted).map(Inserted::music);
    }
}
