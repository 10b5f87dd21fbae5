package io.liverig.internal.live.pusher;

import io.liverig.data.PageRef;
import io.liverig.internal.live.node.AttributeReader;
import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.LiveFiles;
import io.liverig.internal.live.node.LiveNode;
import io.liverig.internal.live.node.Neighbours;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.QueuedReply;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.node.SmallWindow;
import io.liverig.internal.live.node.SmallWindowNode;
import io.liverig.internal.live.node.Snapshots;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.live.url.LiveUrlException;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.internal.media.picture.Picture;
import io.liverig.internal.media.picture.Shot;
import io.liverig.internal.view.node.NodePort;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.options.EntrySettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A live-pusher on a page: https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html .
 *
 * <p>It reads the attributes and takes the calls; {@link Transmission} does what they want.
 */
public final class LivePusher extends LiveNode<LivePusher.Standing> {
    private static final int INVALID_ADDRESS = -1313;
    private static final int EXITED = 1019;

    private final PusherControls controls = new PusherControls();
    private boolean saidSecond;
    private String pushedUrl = "";

    public LivePusher(LiveBase base, Neighbours neighbours) {
        super(base, neighbours);
    }

    /** What there is from the insertion to the removal of the node. */
    record Standing(
            NodePort node, AttributeReader reader, NodeEvents events, Transmission transmission, BackgroundMusic music)
            implements OnPage, SmallWindowNode {
        @Override
        public SmallWindowNode tenant() {
            return this;
        }

        @Override
        public PageRef page() {
            return node.page();
        }

        @Override
        public boolean isActive() {
            return transmission.shot().isPresent();
        }

        @Override
        public List<?> modes() {
            return reader.read().words("picture-in-picture-mode");
        }

        @Override
        public void tell(String event) {
            events.sendLater(event, Map.of());
        }

        @Override
        public void windowClosed() {}
    }

    @Override
    public Standing begin(NodePort node) {
        NodeEvents events = new NodeEvents(base(), node, LiveTables.PUSHER);
        AttributeReader reader = new AttributeReader(base(), node, LiveTables.PUSHER);
        BackgroundMusic music = new BackgroundMusic(base(), events);
        controls.music(music::level);
        controls.position(reader.read().text("device-position"));
        Transmission transmission = new Transmission(base(), neighbours(), events, controls, reader::read);
        return new Standing(node, reader, events, transmission, music);
    }

    @Override
    public String tag() {
        return LiveTables.PUSHER.tag();
    }

    @Override
    public void followAttributes(Standing now) {
        if (isSecond(now)) {
            return;
        }
        AttributeValues values = now.reader().read();
        now.transmission().apply(values);
        String url = values.text("url");
        if (values.flag("autopush") && !url.isEmpty() && !url.equals(pushedUrl)) {
            push(now, values, url);
        }
    }

    /** Returns whether the page has a pusher already; looked at behind the commit, which may take the first one away. */
    private boolean isSecond(Standing now) {
        boolean second = !neighbours().isFirstPusher(now.page(), this);
        if (second && !saidSecond) {
            saidSecond = true;
            base().journal()
                    .fault(Fault.of(
                            base().program(),
                            FaultKind.USAGE,
                            "<live-pusher> stands on a page that has one already",
                            now.node().place(),
                            "keep one live-pusher a page; this one does nothing"));
        }
        return second;
    }

    @Override
    public void end(Standing gone) {
        gone.music().stop();
        gone.transmission().abandon();
    }

    public Optional<RoomStay> stayInside() {
        return transmission().flatMap(Transmission::inside);
    }

    public Optional<Transmission> transmission() {
        return Optional.ofNullable(here()).map(Standing::transmission);
    }

    Optional<BackgroundMusic> music() {
        return Optional.ofNullable(here()).map(Standing::music);
    }

    LiveFiles files() {
        return base().sources().files();
    }

    SmallWindow window() {
        return neighbours().window();
    }

    /** Lets what a call has turned take effect. */
    void applyAgain() {
        transmission().ifPresent(Transmission::applyAgain);
    }

    void snapshot(Map<String, Object> options, QueuedReply reply) {
        Standing now = here();
        if (now == null) {
            reply.fail("the page has no live-pusher");
            return;
        }
        Snapshots snapshots = new Snapshots(base(), now.node());
        snapshots.take(now.transmission().shot(), shot -> onPage(snapshots, shot), options, reply);
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
        Standing now = here();
        AttributeValues values = now == null ? null : now.reader().read();
        String url = values == null ? "" : values.text("url");
        if (now == null || values == null || url.isEmpty()) {
            reply.fail("url is empty");
        } else if (url.startsWith("rtmp")) {
            base().journal().notImplemented(base().program(), "live-pusher url rtmp://");
            reply.fail("only room:// is simulated");
        } else {
            reply.okAfter(base().settings().entry().startReplyMillis());
            push(now, values, url);
        }
    }

    private void push(Standing now, AttributeValues values, String url) {
        pushedUrl = url;
        try {
            now.transmission().start(values, PushUrl.parse(url));
        } catch (LiveUrlException e) {
            now.reader().fault("<live-pusher> " + e.getMessage(), e.remedy());
            now.transmission().failed();
            base().post("live-pusher start failed", () -> failed(now.events(), e.problem()));
        }
    }

    private void failed(NodeEvents events, LiveUrlException.Problem problem) {
        if (problem == LiveUrlException.Problem.ADDRESS) {
            events.state(INVALID_ADDRESS);
        } else {
            EntrySettings settings = base().settings().entry();
            settings.failedCodes().forEach(events::state);
            events.state(EXITED, ExitCode.text(settings, settings.failedReason()));
        }
    }

    /** Stops pushing; the success comes before 1019. A call while nothing is pushed succeeds and does nothing. */
    void stop(QueuedReply reply) {
        reply.ok();
        pushedUrl = "";
        transmission().ifPresent(Transmission::stop);
    }

    /** Returns how the pusher stands, as plain data. */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "state",
                transmission().map(Transmission::state).orElse(PusherState.IDLE).word());
        data.put("url", pushedUrl);
        data.putAll(controls.toData());
        Standing now = here();
        if (now != null) {
            data.put("music", now.music().state());
            AttributeValues values = now.reader().read();
            data.put("picture", PusherPicture.of(values, controls).notes());
            data.put("sound", PusherPicture.sound(values));
            data.put("smallWindow", window().holds(now));
        }
        return data;
    }
}
