package io.liverig.internal.live;

import io.liverig.data.PageRef;
import io.liverig.internal.live.node.LiveNode;
import io.liverig.internal.live.node.Neighbours;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.node.SmallWindow;
import io.liverig.internal.live.node.SmallWindowNode;
import io.liverig.internal.live.player.LivePlayer;
import io.liverig.internal.live.pusher.LivePusher;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pushers and players that stand on a program's pages now, in the order of their insertion. */
final class LiveNodes implements Neighbours {
    private final List<LivePusher> pushers = new ArrayList<>();
    private final List<LivePlayer> players = new ArrayList<>();
    private final SmallWindow window = new SmallWindow();

    @Override
    public SmallWindow window() {
        return window;
    }

    /** Returns what of a page can go on in the small window, players first, as they show somebody else. */
    List<SmallWindowNode> tenants(PageRef page) {
        return Stream.concat(players(page).stream(), pusher(page).stream())
                .flatMap(component -> component.tenant().stream())
                .toList();
    }

    @Override
    public void inserted(LiveNode<?> component) {
        if (component instanceof LivePusher pusher) {
            pushers.add(pusher);
        } else if (component instanceof LivePlayer player) {
            players.add(player);
        }
    }

    @Override
    public void removed(LiveNode<?> component) {
        players.remove(component);
        if (component instanceof LivePusher) {
            pushers.remove(component);
            roomChanged();
        }
    }

    List<LivePusher> pushers() {
        return List.copyOf(pushers);
    }

    List<LivePlayer> players() {
        return List.copyOf(players);
    }

    List<LivePlayer> players(PageRef page) {
        return players.stream().filter(player -> player.isOn(page)).toList();
    }

    /** Finds the page's pusher: the one that came first. */
    Optional<LivePusher> pusher(PageRef page) {
        return pushers.stream().filter(pusher -> pusher.isOn(page)).findFirst();
    }

    Optional<LivePlayer> player(PageRef page, String id) {
        return players(page).stream().filter(player -> player.hasId(id)).findFirst();
    }

    @Override
    public boolean isFirstPusher(PageRef page, LiveNode<?> pusher) {
        return pusher(page).filter(first -> first != pusher).isEmpty();
    }

    @Override
    public Optional<RoomStay> stay(PageRef page) {
        return pusher(page)
                .flatMap(LivePusher::stayInside)
                .or(() -> pushers.stream()
                        .flatMap(pusher -> pusher.stayInside().stream())
                        .findFirst());
    }

    @Override
    public void roomChanged() {
        players().forEach(LivePlayer::follow);
    }

    @Override
    public void userChanged(UserId user) {
        for (LivePlayer player : players()) {
            if (player.isFor(user)) {
                player.follow();
            }
        }
    }

    @Override
    public void message(UserId from, String text) {
        players().forEach(player -> player.message(from, text));
    }
}
