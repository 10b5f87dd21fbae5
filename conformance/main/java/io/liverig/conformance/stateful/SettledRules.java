package io.liverig.conformance.stateful;

import io.liverig.internal.live.player.PlayerState;
import io.liverig.internal.live.pusher.PusherState;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold once nothing more is going to happen by itself. */
final class SettledRules {
    private final PlayedCall call;

    SettledRules(PlayedCall call) {
        this.call = call;
    }

    private static void require(boolean holds, String rule, String message) {
        if (!holds) {
            throw Violation.found(rule, message);
        }
    }

    private @Nullable NodeWatch node(String tag) {
        if (!call.hasPage()) {
            return null;
        }
        return call.watch.find(call.place(), tag);
    }

    private static String state(@Nullable NodeWatch node) {
        return node == null ? "idle" : node.state();
    }

    /** Compares the states with those that the models foretell. */
    void foretold() {
        PusherState pusher = call.model.state();
        if (pusher != null) {
            String seen = state(node("live-pusher"));
            require(seen.equals(pusher.word()), "state", "the pusher is " + seen + ", not " + pusher.word());
        }
        if (call.model.isInside()) {
            own();
        }
        PlayerState player = call.player.state(hasSource());
        if (player != null && call.model.isOnline() && !call.parts.losesStreams()) {
            String seen = state(node("live-player"));
            require(seen.equals(player.word()), "state", "the player is " + seen + ", not " + player.word());
        }
    }

    private boolean hasSource() {
        return call.model.isInside()
                && call.user(call.model.room(), call.player.user())
                        .filter(user -> user.publishes(StreamKind.MAIN) || isSmall(user))
                        .isPresent();
    }

    private boolean isSmall(RoomUser user) {
        return String.valueOf(call.attribute("src")).endsWith("small") && user.publishes(StreamKind.SMALL);
    }

    /** The room has of the user what the phone gives and the page wants. */
    private void own() {
        RoomUser alice = call.user(call.model.room(), "alice").orElse(null);
        require(alice != null, "own", "alice is not in the room that she is in");
        boolean picture = call.flag("camera") && call.parts.givesPicture();
        boolean sound = call.flag("mic") && !call.flag("muted") && call.parts.givesSound();
        boolean seen = alice != null && alice.video().contains(StreamKind.MAIN);
        require(seen == picture, "own", "the room has alice's picture: " + seen);
        require(alice != null && alice.audio() == sound, "own", "the room has alice's sound: " + !sound);
    }

    /** What the page was told of the others is what the room says of them; everything sent was heard and answered. */
    void told() {
        NodeWatch pusher = node("live-pusher");
        boolean inside = Set.of("inRoom", "paused").contains(state(pusher)) && !call.app.isSuspended();
        if (pusher != null && inside && call.model.isOnline()) {
            Map<String, Set<String>> room = truth();
            require(room.equals(pusher.told()), "flags", "told " + pusher.told() + ", but there are " + room);
        }
        if (call.subject == TestProgram.BARE && !call.app.isSuspended()) {
            require(call.watch.hasHeardAll(), "heard as sent", "not heard: " + call.watch.unheard());
        }
        if (!call.app.isSuspended()) {
            Set<String> open = call.watch.unanswered();
            call.silenced().forEach(open::remove);
            require(open.isEmpty(), "answers", "no answer, or too many: " + open);
        }
        require(call.faults().isEmpty(), "faults", call.faults().toString());
    }

    private Map<String, Set<String>> truth() {
        Map<String, Set<String>> users = new TreeMap<>();
        for (RoomUser user : call.users(call.roomOfAlice())) {
            Set<String> flags = new TreeSet<>();
            user.video().stream().filter(kind -> kind != StreamKind.SMALL).forEach(kind -> flags.add(kind.word()));
            if (user.audio()) {
                flags.add("audio");
            }
            if (!user.user().text().equals("alice")) {
                users.put(user.user().text(), flags);
            }
        }
        return users;
    }

    /** The SDK's list of players has the streams of the room, with its flags. */
    void sdk() {
        NodeWatch pusher = node("live-pusher");
        if (call.subject != TestProgram.EXAMPLE
                || pusher == null
                || call.app.isSuspended()
                || !Set.of("inRoom", "paused").contains(pusher.state())) {
            return;
        }
        Map<String, Set<String>> listed = new TreeMap<>();
        Object list = call.page().data("playerList");
        for (Object item : list instanceof List<?> items ? items : List.of()) {
            Map<?, ?> player = (Map<?, ?>) item;
            String type = String.valueOf(player.get("streamType"));
            Set<String> flags = listed.computeIfAbsent(String.valueOf(player.get("userID")), key -> new TreeSet<>());
            add(flags, type, player.get("hasVideo"));
            add(flags, "audio", type.equals("main") ? player.get("hasAudio") : null);
        }
        Map<String, Set<String>> room = truth();
        room.values().removeIf(Set::isEmpty);
        require(listed.equals(room), "player list", "the page shows " + listed + ", but there are " + room);
    }

    private static void add(Set<String> flags, String flag, @Nullable Object on) {
        if (Objects.equals(on, true)) {
            flags.add(flag);
        }
    }
}
