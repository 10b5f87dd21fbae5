package io.liverig.conformance.stateful;

import io.liverig.Network;
import io.liverig.RemoteUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Everything that can be done, a row each. */
final class Moves {
    private static final List<Move> BARE = new ArrayList<>();
    private static final List<Network> FAST = List.of(Network.WIFI, Network.FOUR_G, Network.FIVE_G, Network.TUNNEL);
    private static final List<Move> EXAMPLE = new ArrayList<>();

    static {
        PageMoves.all().forEach(BARE::add);
        for (String button :
                List.of("#mic", "#camera", "#beauty", "#switchCamera", "#hangUp", "#join", "live-player")) {
            EXAMPLE.add(new Move(
                    "tap " + button,
                    call -> call.isOnTop() && !call.page().findAll(button).isEmpty(),
                    call -> call.page().find(button).tap()));
        }
        both("open", call -> call.app.isInFront(), PlayedCall::open);
        both("unload", call -> call.app.isInFront() && call.hasPage(), PlayedCall::unload);
        both("background", call -> call.app.isInFront(), Moves::background);
        both("foreground", call -> !call.app.isInFront(), Moves::foreground);
        others("bob", PlayedCall.ROOM);
        others("carol", PlayedCall.ROOM);
        others("dave", PlayedCall.OTHER_ROOM);
        both(
                "bob sends a message",
                call -> call.isHere("bob"),
                call -> call.other("bob").sendMessage("hello"));
        both(
                "kick bob",
                call -> call.user(PlayedCall.ROOM, "bob").isPresent(),
                call -> call.room(PlayedCall.ROOM).kick("bob"));
        for (String room : List.of(PlayedCall.ROOM, PlayedCall.OTHER_ROOM)) {
            both("kick alice of " + room, call -> call.user(room, "alice").isPresent(), call -> {
                call.room(room).kick("alice");
                call.model.putOut(room);
            });
            both("dissolve " + room, call -> !call.users(room).isEmpty(), call -> {
                call.room(room).dissolve();
                call.model.putOut(room);
            });
        }
        for (Network network : Network.all()) {
            both(
                    "network " + network.name(),
                    call -> !call.calm || FAST.contains(network),
                    call -> network(call, network));
        }
        TroubleMoves.all().forEach(move -> both(move.name(), move.possible(), move.act()));
    }

    private Moves() {}

    static List<Move> of(TestProgram subject) {
        return subject == TestProgram.BARE ? BARE : EXAMPLE;
    }

    static Move named(TestProgram subject, String name) {
        return of(subject).stream()
                .filter(move -> move.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no move \"" + name + "\""));
    }

    private static void both(String name, Predicate<PlayedCall> possible, Consumer<PlayedCall> act) {
        Move move = new Move(name, possible, act);
        BARE.add(move);
        EXAMPLE.add(move);
    }

    /** Goes into another network; what is slow is for those who do not wait for a model to come true. */
    static void network(PlayedCall call, Network network) {
        call.app.phone().network(network);
        call.network(network);
    }

    static void background(PlayedCall call) {
        call.app.background();
        call.model.background();
        call.player.hidden(true);
    }

    static void foreground(PlayedCall call) {
        call.app.foreground();
        call.model.foreground();
        call.player.hidden(false);
    }

    private static void others(String name, String room) {
        both(name + " joins", call -> !call.isHere(name), call -> call.join(room, name));
        both(
                name + " leaves",
                call -> call.isHere(name),
                call -> call.other(name).leave());
        Map<String, BiConsumer<RemoteUser, Boolean>> streams = new LinkedHashMap<>();
        streams.put("picture", (user, on) -> {
            if (on) {
                user.publishVideo();
            } else {
                user.unpublishVideo();
            }
        });
        streams.put("sound", (user, on) -> {
            if (on) {
                user.publishAudio();
            } else {
                user.unpublishAudio();
            }
        });
        streams.put("small", RemoteUser::publishSmall);
        streams.put("screen", (user, on) -> {
            if (on) {
                user.publishScreen();
            } else {
                user.unpublishScreen();
            }
        });
        streams.forEach((stream, change) -> {
            both(name + " shows " + stream, call -> call.isHere(name), call -> change.accept(call.other(name), true));
            both(name + " ends " + stream, call -> call.isHere(name), call -> change.accept(call.other(name), false));
        });
    }
}
