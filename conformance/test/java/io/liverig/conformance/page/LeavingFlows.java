package io.liverig.conformance.page;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Flows in which alice goes: of her own will, put out, and in again afterwards. */
final class LeavingFlows {
    private LeavingFlows() {}

    static List<Flow> all() {
        return List.of(
                putOut("kick", stage -> stage.room().kick("alice")),
                putOut("room dissolved", stage -> stage.room().dissolve()),
                hangUp(),
                again(),
                againWithTheSamePusher());
    }

    private static Flow putOut(String name, Consumer<CallStage> act) {
        return Flow.of(
                        name,
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            act.accept(stage);
                            stage.seconds(1);
                            stage.look();
                        },
                        """
                        KICKED_OUT none, players []
                        LOCAL_LEAVE none, players []
                        PAGE status You left the room
                        """)
                .butByProfile(
                        "KICKED_OUT none, players []",
                        "KICKED_OUT none, players [bob_main]",
                        "the package keeps the list until exitRoom(); the document resets the state with the room");
    }

    private static Flow hangUp() {
        String reset = "exitRoom() of the package hands back an empty object, no updated pusher";
        return Flow.of(
                        "hang up",
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            stage.hangUp();
                            stage.look();
                            stage.look("pusher.mode");
                            stage.look("pusher.enableCamera");
                        },
                        """
                        LOCAL_LEAVE none, players []
                        PAGE status You left the room
                        PAGE pusher.mode RTC
                        PAGE pusher.enableCamera false
                        """)
                .butByProfile("PAGE pusher.mode RTC", "PAGE pusher.mode undefined", reset)
                .butByProfile("PAGE pusher.enableCamera false", "PAGE pusher.enableCamera undefined", reset);
    }

    private static Flow again() {
        return Flow.of(
                        "enter again after hanging up",
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.hangUp();
                            stage.begin();
                            stage.enter();
                            stage.look();
                        },
                        "LOCAL_JOIN none, players []\n" + BobComes.LINES + "PAGE status In room 1234 as alice\n"
                                + BobComes.PLAYS)
                .but(BobComes.PUBLISHED);
    }

    private static Flow againWithTheSamePusher() {
        String reset = "exitRoom() of the package drops the native pusher and the defaults, so that a page has to call"
                + " createPusher() again; the document promises a clean next entry";
        Map<String, Object> params =
                Map.of("sdkAppID", 1400000001, "userID", "alice", "userSig", "sig", "roomID", 1234, "enableMic", true);
        return Flow.of(
                        "enter again with the same pusher",
                        stage -> {
                            stage.enter();
                            stage.hangUp();
                            stage.begin();
                            stage.call("enterAgain", params);
                            stage.tellAnswer("pusher.start");
                            stage.look("pusher.minBitrate");
                        },
                        """
                        LOCAL_JOIN none, players []
                        PAGE pusher.start ok
                        PAGE pusher.minBitrate 600.0
                        """)
                .but("LOCAL_JOIN none, players []", "", reset)
                .but("PAGE pusher.start ok", "PAGE pusher.start thrown: TypeError", reset)
                .but("PAGE pusher.minBitrate 600.0", "PAGE pusher.minBitrate undefined", reset);
    }
}
