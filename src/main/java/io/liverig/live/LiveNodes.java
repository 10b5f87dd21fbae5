package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pushers and players that stand on a program's pages at present, in the order of their insertion. */
final class LiveNodes {
    private final List<LivePusher> pushers = new ArrayList<>();
    private final List<LivePlayer> players = new ArrayList<>();
    private final SmallWindow window = new SmallWindow();

    SmallWindow window() {
        return window;
    }

    /** Returns what of a page can go on in the small window, players first, as they show somebody else. */
    List<Tenant> tenants(PageRef page) {
        List<Tenant> tenants = new ArrayList<>();
        players(page).forEach(player -> player.face().map(PlayerFace::tenant).ifPresent(tenants::add));
        pusher(page).flatMap(LivePusher::tenant).ifPresent(tenants::add);
        return tenants;
    }

    void add(LivePusher pusher) {
        pushers.add(pusher);
    }

    void add(LivePlayer player) {
        players.add(player);
    }

    void remove(LivePusher pusher) {
        pushers.remove(pusher);
        roomChanged();
    }

    void remove(LivePlayer player) {
        players.remove(player);
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

    /** Finds the stay in a room that a page's players show: the page's own pusher's, else another page's. */
    Optional<PusherSession> session(PageRef page) {
        return pusher(page)
                .flatMap(LivePusher::sessionInside)
                .or(() -> pushers.stream()
                        .flatMap(pusher -> pusher.sessionInside().stream())
                        .findFirst());
    }

    /** Lets every player look again at what there is to play. */
    void roomChanged() {
        players().forEach(LivePlayer::follow);
    }

    /** Lets the players look again that are to play a user. */
    void userChanged(UserId user) {
        for (LivePlayer player : players()) {
            if (player.isFor(user)) {
                player.follow();
            }
        }
    }

    /** Hands every player a message that came with a user's stream. */
    void message(UserId from, String text) {
        players().forEach(player -> player.message(from, text));
    }
}
