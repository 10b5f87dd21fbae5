package io.liverig.conformance.stateful;

import io.liverig.Network;
import io.liverig.Trouble;
import io.liverig.TroubleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every trouble there is, as it comes and as it goes. */
final class TroubleMoves {
    /** What has no end. */
    private static final Set<String> WITHOUT_END = Set.of("kicked", "dissolved");

    private static final Map<String, Object> VALUES = Map.of(
            "user", "bob",
            "version", "2.11.0",
            "method", "LivePusherContext.start",
            "delay", Duration.ofMillis(300),
            "fault", "expired");

    private TroubleMoves() {}

    static List<Move> all() {
        List<Move> moves = new ArrayList<>();
        for (TroubleKind kind : TroubleKind.all()) {
            // Who may not have the components has no states either: a story of its own.
            if (kind.name().equals("componentNotOpened")
                    || kind.name().equals("kicked")
                    || kind.name().equals("dissolved")) {
                continue;
            }
            moves.add(new Move("begin " + kind.name(), call -> canBegin(call, kind), call -> strike(call, kind, true)));
            if (!WITHOUT_END.contains(kind.name())) {
                moves.add(new Move("end " + kind.name(), call -> true, call -> strike(call, kind, false)));
            }
        }
        return moves;
    }

    private static boolean canBegin(PlayedCall call, TroubleKind kind) {
        return switch (kind.name()) {
            case "duplicateLogin" -> call.user(PlayedCall.ROOM, "alice").isPresent();
            case "userLost" -> call.isHere("bob");
            default -> true;
        };
    }

    private static Trouble trouble(TroubleKind kind) {
        Map<String, Object> values = new LinkedHashMap<>(VALUES);
        if (kind.name().equals("duplicateLogin")) {
            values.put("user", "alice");
        }
        return kind.with(values);
    }

    /** Lets everything that can be over be over, the rooms' doors first: what enters at once finds them open. */
    static void recoverAll(PlayedCall call) {
        end(call, true);
        end(call, false);
    }

    private static void end(PlayedCall call, boolean ofRoom) {
        for (TroubleKind kind : TroubleKind.all()) {
            if (kind.isOfRoom() == ofRoom && !WITHOUT_END.contains(kind.name())) {
                strike(call, kind, false);
            }
        }
    }

    private static void strike(PlayedCall call, TroubleKind kind, boolean on) {
        Trouble trouble = trouble(kind);
        if (trouble instanceof Trouble.OfRoom ofRoom) {
            if (on) {
                call.room(PlayedCall.ROOM).begin(ofRoom);
            } else {
                call.room(PlayedCall.ROOM).end(ofRoom);
            }
        } else if (on) {
            call.app.phone().begin((Trouble.OfPhone) trouble);
        } else {
            call.app.phone().end((Trouble.OfPhone) trouble);
        }
        tell(call, kind.name(), on);
    }

    /** Tells the models. */
    private static void tell(PlayedCall call, String name, boolean on) {
        if (!call.parts.strike(name, on) && !on) {
            return;
        }
        switch (name) {
            case "networkDown" -> {
                call.cut = on;
                call.network(call.network);
            }
            case "wifiTo4g" -> fourG(call, on);
            case "phoneCall" -> call.model.interrupted(on);
            case "suspended" -> suspended(call, on);
            case "nativePageOpen" -> call.player.covered(on);
            case "floatingWindowClosed" -> call.player.windowClosed(!on || call.app.isInFront());
            case "successMissing" -> call.silence("LivePusherContext.start");
            case "badSignature", "roomFull" -> call.model.shut(PlayedCall.ROOM + " " + name, on);
            case "arrears" -> call.model.shut(PusherModel.EVERYWHERE, on);
            case "duplicateLogin" -> {
                if (on) {
                    call.model.putOut(PlayedCall.ROOM);
                }
            }
            default -> {
                // The others change no state.
            }
        }
    }

    /** A phone in a tunnel that gets 4G is out of it, and goes back into it. */
    private static void fourG(PlayedCall call, boolean on) {
        if (on && !call.network.equals(Network.FOUR_G)) {
            call.before4g = call.network;
        }
        call.network(on ? Network.FOUR_G : call.before4g);
    }

    private static void suspended(PlayedCall call, boolean on) {
        if (on) {
            call.model.suspend();
            call.player.hidden(true);
        } else {
            call.model.foreground();
            call.player.hidden(false);
        }
    }
}
