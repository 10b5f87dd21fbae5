package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.RowKind;
import io.liverig.options.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page sees of its phone's network and of the others'. */
class NetworkTests {
    private static final Duration EIGHT = Duration.ofSeconds(8);

    @TempDir
    Path folder;

    private CallStage call;

    @BeforeEach
    void begin() {
        call = new CallStage(folder);
    }

    @AfterEach
    void end() {
        call.close();
    }

    @Test
    void aTunnelIsAnOutageAndBehindItTheCallGoesOn() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.phone().network(Network.TUNNEL, EIGHT);
        call.wait(9);
        assertEquals(List.of("1102", "1102", "1102", "1001", "1002"), call.pusher());
        call.app.phone().network(Network.TUNNEL, EIGHT);
        call.wait(9);
        assertEquals(List.of("2103", "2103", "2103", "2001", "2004", "2003"), call.player());
    }

    @Test
    void anotherTypeOfNetworkIsToldToTheComponent() {
        call.inCall();
        call.app.phone().network(Network.FOUR_G);
        assertEquals(List.of("1021"), call.pusher());
        call.app.phone().network(Network.LIFT.withUp(Network.FOUR_G.up()));
        assertEquals(List.of(), call.pusher());
    }

    @Test
    void aLiftChokesTheUplinkAndTheEncoderShrinks() {
        call.inCall();
        call.app.phone().network(Network.LIFT, EIGHT);
        call.wait(3);
        List<String> codes = call.pusher();
        assertTrue(codes.containsAll(List.of("1021", "1101", "1005", "1006")), codes.toString());
        assertEquals(1, codes.stream().filter("1101"::equals).count());
    }

    @Test
    void aPlanIsFollowedAndANewOneEndsIt() {
        call.inCall();
        call.app
                .phone()
                .network(Network.FOUR_G
                        .lasting(Duration.ofSeconds(10))
                        .then(Network.TUNNEL, EIGHT)
                        .then(Network.FOUR_G));
        call.wait(9);
        assertEquals(List.of("1021"), call.pusher());
        call.wait(5);
        assertEquals(List.of("1102", "1102"), call.pusher());
        call.app.phone().network(Network.NONE);
        call.wait(30);
        assertEquals(List.of("1102", "-1307"), call.pusher());
    }

    @Test
    void aTroubleCutsWhateverNetworkThereIs() {
        call.inCall();
        call.app.phone().network(Network.FOUR_G);
        call.app.phone().begin(new Trouble.NetworkDown());
        call.app.phone().network(Network.THREE_G);
        call.wait(1);
        assertEquals(List.of("1021", "1102"), call.pusher());
        call.app.phone().end(new Trouble.NetworkDown());
        call.wait(1);
        assertEquals(List.of("1001", "1002"), call.pusher());
    }

    @Test
    void theOthersTunnelStarvesThePlayerOnly() {
        RemoteUser bob = call.room().join("bob").publishVideo();
        call.inCall();
        call.wait(3).player();
        bob.network(Network.TUNNEL, EIGHT);
        call.wait(20);
        assertEquals(List.of("2105", "2007", "2004"), call.player());
        bob.network(Network.TUNNEL, EIGHT);
        call.wait(20);
        assertEquals(List.of(), call.pusher());
    }

    @Test
    void oneWhoStaysInTheTunnelIsGivenUp() {
        RemoteUser bob = call.room().join("bob").publishVideo();
        call.inCall();
        bob.network(Network.TUNNEL);
        call.wait(100);
        assertEquals(List.of("1032"), call.pusher());
    }

    @Test
    void whatABobInALiftSendsArrivesSmallAndSlow() {
        RemoteUser bob = call.room().join("bob").publishVideo();
        call.inCall();
        call.wait(3).player();
        bob.network(Network.WIFI.withUp(new Link(150, 20, 3, 0)));
        call.wait(10);
        List<String> codes = call.player();
        assertTrue(codes.contains("2009"), codes.toString());
    }

    @Test
    void whatWxSaysOfTheNetworkAgreesWithIt() {
        CallStage.write(folder.resolve("app.js"), """
                App({
                  onLaunch() {
                    const say = (name) => (event) => console.log(name, JSON.stringify(event));
                    wx.onNetworkStatusChange(say('status'));
                    wx.onNetworkWeakChange(say('weak'));
                  },
                });
                """);
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(folder);
            app.phone().network(Network.LIFT);
            app.phone().device("networkType", "none");
            app.phone().begin(new Trouble.NetworkDown()).network(Network.WIFI).end(new Trouble.NetworkDown());
            assertEquals(
                    List.of(
                            "status {\"isConnected\":true,\"networkType\":\"4g\"}",
                            "weak {\"weakNet\":true,\"networkType\":\"4g\"}",
                            "status {\"isConnected\":false,\"networkType\":\"none\"}",
                            "status {\"isConnected\":true,\"networkType\":\"wifi\"}",
                            "weak {\"weakNet\":false,\"networkType\":\"wifi\"}"),
                    rig.timeline().rows(RowKind.CONSOLE).stream()
                            .map(row -> String.valueOf(row.detail().get("text")))
                            .toList());
        }
    }

    @Test
    void namesAreFoundAndOthersSaidWithTheList() {
        assertEquals(Network.LIFT, Network.named("Lift"));
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Network.named("modem"))
                .getMessage());
        assertTrue(said.contains("\"modem\"") && said.contains("weak-wifi"), said);
        assertThrows(IllegalArgumentException.class, () -> new Link(-1, 0, 0, 0));
    }

    @Test
    void theActionIsOnTheTimeline() {
        call.inCall();
        call.app.phone().network(Network.TUNNEL, EIGHT);
        call.wait(9);
        assertEquals(
                List.of("{kind=tunnel}", "{kind=wifi}"),
                call.rig.timeline().rows(RowKind.ACTION).stream()
                        .filter(row -> row.name().equals("network"))
                        .map(row -> row.detail().toString())
                        .toList());
    }
}
