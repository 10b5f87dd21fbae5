package io.liverig.internal.live;

import io.liverig.data.Fields;
import io.liverig.data.PageRef;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.ContextReply;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.LiveNode;
import io.liverig.internal.live.node.QueuedReply;
import io.liverig.internal.live.player.LivePlayer;
import io.liverig.internal.live.player.PlayerDisplay;
import io.liverig.internal.live.player.PlayerMethods;
import io.liverig.internal.live.pusher.LivePusher;
import io.liverig.internal.live.pusher.PusherMethods;
import io.liverig.internal.live.pusher.Transmission;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.live.table.MethodRow;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.internal.view.node.NodePort;
import io.liverig.options.LifeSettings;
import io.liverig.options.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The live components of one program: gives nodes their behaviour and takes the calls of their contexts. */
public final class LiveLayer implements NodeBehaviors, LiveContexts {
    private static final String PUSHER_CONTEXT = "LivePusherContext.";
    private static final String PLAYER_CONTEXT = "LivePlayerContext.";
    private static final String DENIED = "access denied";
    private static final String IN_BACKGROUND = "jsapi has no permission, event=operateLivePusher, "
            + "runningState=background, permissionMsg=permission got, detail=jsapi has no permission";

    private final LiveBase base;
    private final LiveNodes nodes = new LiveNodes();
    private final LiveTroubles troubles;

    /** Makes the layer of a program without any node. */
    public LiveLayer(LiveBase base) {
        this.base = base;
        this.troubles = new LiveTroubles(base, nodes);
    }

    @Override
    public NodeBehavior forTag(String tag) {
        boolean opened = isOpened();
        if (tag.equals("live-pusher") && base.conditions().platform() == Platform.DEVTOOLS) {
            return NodeBehavior.NONE;
        }
        return switch (tag) {
            case "live-pusher" -> opened ? new LivePusher(base, nodes) : new DeniedNode(base, LiveTables.PUSHER);
            case "live-player" -> opened ? new LivePlayer(base, nodes) : new DeniedNode(base, LiveTables.PLAYER);
            default -> NodeBehavior.NONE;
        };
    }

    @Override
    public List<String> pusherMethods() {
        return List.copyOf(LiveTables.PUSHER.methods().names());
    }

    @Override
    public List<String> playerMethods() {
        return List.copyOf(LiveTables.PLAYER.methods().names());
    }

    /** Returns whether a method of a context does something yet: {@code LivePusherContext.start}. */
    public static boolean isImplemented(String api) {
        if (api.startsWith(PUSHER_CONTEXT)) {
            return PusherMethods.find(api.substring(PUSHER_CONTEXT.length())).isPresent();
        }
        return api.startsWith(PLAYER_CONTEXT)
                && PlayerMethods.find(api.substring(PLAYER_CONTEXT.length())).isPresent();
    }

    @Override
    public void pusher(PageRef page, String method, Map<String, Object> options, ContextReply reply) {
        String api = PUSHER_CONTEXT + method;
        QueuedReply answer = new QueuedReply(base, api, "operateLivePusher", reply);
        Optional<LivePusher> pusher = nodes.pusher(page);
        if (base.conditions().has(Circumstance.HIDDEN)) {
            answer.fail(IN_BACKGROUND);
        } else if (!isOpened()) {
            answer.fail(DENIED);
        } else if (base.conditions().platform() == Platform.DEVTOOLS) {
            answer.fail("live-pusher is not there in the developer tool");
        } else if (pusher.isEmpty()) {
            answer.fail("the page has no live-pusher");
        } else if (accepts(LiveTables.PUSHER, method, options, answer)) {
            PusherMethods.find(method)
                    .ifPresentOrElse(body -> body.call(pusher.get(), options, answer), answer::notImplemented);
        }
    }

    @Override
    public void player(PageRef page, String playerId, String method, Map<String, Object> options, ContextReply reply) {
        String api = PLAYER_CONTEXT + method;
        QueuedReply answer = new QueuedReply(base, api, "operateLivePlayer", reply);
        Optional<LivePlayer> player = nodes.player(page, playerId);
        if (!isOpened()) {
            answer.fail(DENIED);
        } else if (player.isEmpty()) {
            answer.fail("the page has no live-player with id \"" + playerId + "\"");
        } else if (accepts(LiveTables.PLAYER, method, options, answer)) {
            PlayerMethods.find(method)
                    .ifPresentOrElse(body -> body.call(player.get(), options, answer), answer::notImplemented);
        }
    }

    private boolean isOpened() {
        return !base.conditions().has(Circumstance.NOT_OPENED);
    }

    private boolean accepts(LiveTables tables, String method, Map<String, Object> options, QueuedReply answer) {
        Optional<MethodRow> row = tables.methods().find(method);
        Optional<String> complaint = row.map(one -> complaint(one, options)).orElse(Optional.of("no such method"));
        complaint.ifPresent(answer::fail);
        return complaint.isEmpty();
    }

    private Optional<String> complaint(MethodRow row, Map<String, Object> options) {
        boolean there = base.conditions().library().has(row.minLibrary());
        return there ? row.complaint(options) : Optional.of("not supported before base library " + row.minLibrary());
    }

    /** Returns what makes things go wrong for these components. */
    public LiveTroubles troubles() {
        return troubles;
    }

    /** Returns how a page's pusher stands: {@code {state, url, camera, torch, micVolume}}; empty without a pusher. */
    public Optional<Map<String, Object>> pusherState(PageRef page) {
        return nodes.pusher(page).map(LivePusher::toData);
    }

    /** Returns how a component stands, as plain data; empty for a node that is no live component on a page. */
    public Optional<Map<String, Object>> state(NodePort node) {
        return nodes.players().stream()
                .flatMap(player -> player.face().stream())
                .filter(face -> face.isAt(node))
                .map(PlayerDisplay::toData)
                .findFirst()
                .or(() -> nodes.pushers().stream()
                        .filter(pusher -> pusher.isAt(node))
                        .map(LivePusher::toData)
                        .findFirst());
    }

    /** Returns what the statechange event says that brings one of a component's codes; empty when it has no such code. */
    public static Optional<Map<String, Object>> codeDetail(String tag, int code) {
        return Stream.of(LiveTables.PUSHER, LiveTables.PLAYER)
                .filter(tables -> tables.tag().equals(tag))
                .flatMap(tables -> tables.codes().find(code).stream())
                .map(row -> {
                    Map<String, Object> detail =
                            Fields.of("code", (double) code).and("message", row.meaning());
                    return detail;
                })
                .findFirst();
    }

    /** Returns whether the program's small window is open. */
    @Override
    public boolean isInSmallWindow() {
        return nodes.window().isOpen();
    }

    /** A page is about to be left for the one below; returns whether it goes on in the small window. */
    public boolean floats(PageRef page) {
        nodes.window().left(page, nodes.tenants(page), "pop");
        return nodes.window().isOf(page);
    }

    /** Says who hears that the small window of a page is closed. */
    public void onWindowClosed(Consumer<PageRef> listener) {
        nodes.window().onClosed(listener);
    }

    /** A page is no longer on top; its players pause unless they are told not to. */
    public void pageHidden(PageRef page) {
        if (!base.conditions().has(Circumstance.HIDDEN)) {
            nodes.window().left(page, nodes.tenants(page), "push");
            nodes.players(page).forEach(player -> player.behind(true));
        }
    }

    /** A page is on top again. */
    public void pageShown(PageRef page) {
        if (nodes.window().isOf(page)) {
            nodes.window().close();
        }
        nodes.players(page).forEach(player -> player.behind(false));
    }

    /**
     * The program goes to the background or comes back. There, calls on a pusher fail, nothing is captured, and players
     * are suspended.
     */
    public void setBackground(boolean now) {
        if (base.conditions().set(Circumstance.HIDDEN, now)) {
            nodes.pushers().forEach(pusher -> pusher.transmission().ifPresent(Transmission::hidden));
            nodes.players().forEach(player -> player.hidden(now));
        }
    }

    /** WeChat suspends the program that is in the background, in the way of its platform, or restores it. */
    public void setSuspended(boolean now) {
        suspended(now, base.settings().life().whenSuspended(base.conditions().platform()));
    }

    /** WeChat suspends or restores the program, whose pusher does what is said. */
    public void suspended(boolean now, LifeSettings.WhenSuspended how) {
        boolean follows = !now || how != LifeSettings.WhenSuspended.STAYS;
        if (follows && base.conditions().set(Circumstance.SUSPENDED, now)) {
            nodes.pushers()
                    .forEach(pusher -> pusher.transmission()
                            .ifPresent(sending -> sending.suspended(now, how == LifeSettings.WhenSuspended.LOST)));
            nodes.roomChanged();
        }
    }

    /** Says where the platform stands: WeChat's word for it. */
    public void platform(Supplier<Object> word) {
        base.conditions().platform(() -> Platform.of(word.get()));
    }

    /** The program is closed: everybody leaves, without events. */
    public void closed() {
        nodes.players().forEach(LiveNode::leave);
        nodes.pushers().forEach(LiveNode::leave);
    }
}
