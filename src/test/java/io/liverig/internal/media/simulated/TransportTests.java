package io.liverig.internal.media.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.media.MediaBackend;
import io.liverig.internal.media.NetworkProfile;
import io.liverig.internal.media.PlayRequest;
import io.liverig.internal.media.Playback;
import io.liverig.internal.media.PlaybackStatistics;
import io.liverig.internal.media.Publication;
import io.liverig.internal.media.PublishStatistics;
import io.liverig.internal.media.StreamAddress;
import io.liverig.options.Link;
import io.liverig.options.MediaSettings;
import io.liverig.room.RoomKey;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What networks make of a stream between a sender and a player. */
final class TransportTests {
    private static final StreamAddress ALICE = new StreamAddress(RoomKey.of(1, 1), new UserId("alice"));
    private static final StreamAddress BOB = new StreamAddress(RoomKey.of(1, 1), new UserId("bob"));
    private static final Link BROAD = new Link(20_000, 20, 3, 0);

    private final TaskQueue queue = new TaskQueue(Ticker.virtual(0));
    private final MediaBackend media = new SimulatedMedia(queue, new SplittableRandom(1), MediaSettings.DEFAULT);
    private final BothEnds told = new BothEnds(queue);

    private void advance(long millis) {
        try {
            queue.advance(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Publication publish() {
        Publication publication = media.publication("p", told);
        publication.camera(true);
        publication.microphone(true);
        publication.connect(ALICE);
        return publication;
    }

    private Playback play(int minMillis, int maxMillis) {
        Playback playback = media.playback("p", told);
        playback.play(new PlayRequest(BOB, StreamKind.MAIN, true, true, minMillis, maxMillis));
        return playback;
    }

    private void up(int kbps, double loss) {
        media.networkOf("p").change(new NetworkProfile(new Link(kbps, 20, 3, loss), BROAD));
    }

    private void down(int kbps, int jitter, double loss) {
        media.networkOf("p").change(new NetworkProfile(BROAD, new Link(kbps, 20, jitter, loss)));
    }

    @Test
    void connectingTakesTwoRoundTripsMore() {
        media.networkOf("p").change(new NetworkProfile(new Link(768, 150, 0, 0), new Link(1600, 150, 0, 0)));
        publish();
        advance(2000);
        assertEquals("360 connected", told.heard.get(0));
    }

    @Test
    void aNarrowUplinkIsTriedOutAndNeverFilledForLong() {
        up(400, 0);
        publish();
        advance(30_000);
        for (PublishStatistics sent : told.sent) {
            assertTrue(sent.videoKbps() + sent.audioKbps() <= 400 * 1.08, sent.toString());
            assertEquals(50, sent.audioKbps());
            assertEquals(15, sent.fps());
        }
        assertTrue(told.take().stream().noneMatch(what -> what.endsWith("congested")));
    }

    @Test
    void anUplinkBelowTheLowestBitrateIsSaidOnceAndCostsFramesAndSize() {
        publish();
        advance(10_000);
        told.take();
        up(150, 0);
        advance(10_000);
        List<String> heard = told.take();
        assertEquals(
                1, heard.stream().filter(what -> what.endsWith("congested")).count(), heard.toString());
        assertTrue(heard.stream().anyMatch(what -> what.endsWith("size")), heard.toString());
        PublishStatistics sent = told.lastSent();
        assertEquals(50, sent.audioKbps());
        assertEquals(180, sent.width());
        assertTrue(sent.fps() < 15 && sent.fps() > 0, sent.toString());
        up(20_000, 0);
        advance(40_000);
        assertEquals(360, told.lastSent().width());
        assertEquals(15, told.lastSent().fps());
    }

    @Test
    void lossAboveTenPerCentPressesTheRateDownToItsLowest() {
        up(20_000, 30);
        publish();
        advance(60_000);
        assertTrue(told.lastSent().videoKbps() <= 210 && told.lastSent().videoKbps() >= 190, told.lastSent()::toString);
        assertEquals(3, told.lastSent().network().quality());
    }

    @Test
    void theQualityFollowsLossAndRoundTrip() {
        publish();
        List<Integer> seen = new ArrayList<>();
        for (int millis : List.of(10, 60, 120, 200, 300, 0)) {
            Link way = millis == 0 ? Link.OUT : new Link(20_000, millis, 0, 0);
            media.networkOf("p").change(new NetworkProfile(way, way));
            advance(4000);
            seen.add(told.lastSent().network().quality());
        }
        assertEquals(List.of(1, 2, 3, 4, 5, 6), seen);
        assertEquals(0, told.lastSent().videoKbps() + told.lastSent().audioKbps());
    }

    @Test
    void aSuddenFallOfTheUplinkMakesPicturesWait() {
        publish();
        advance(3500);
        up(300, 0);
        advance(3000);
        assertTrue(told.lastSent().waitingFrames() > 5, told.lastSent()::toString);
        advance(20_000);
        assertTrue(told.lastSent().waitingFrames() <= 2, told.lastSent()::toString);
    }

    @Test
    void aNarrowDownlinkCostsFramesAndIsSaidOnce() {
        play(200, 800);
        advance(5000);
        told.take();
        down(300, 3, 0);
        advance(20_000);
        List<String> heard = told.take();
        assertEquals(1, heard.stream().filter(what -> what.endsWith("unstable")).count(), heard.toString());
        PlaybackStatistics received = told.lastReceived();
        assertEquals(50, received.audioKbps());
        assertTrue(received.videoKbps() <= 250 && received.fps() < 15 && received.fps() > 0, received.toString());
        assertEquals(360, received.width());
    }

    @Test
    void twoPlayersShareADownlink() {
        down(650, 3, 0);
        Playback first = play(200, 800);
        play(200, 800);
        advance(10_000);
        assertTrue(told.lastReceived().fps() < 15, told.lastReceived()::toString);
        first.close();
        advance(10_000);
        assertEquals(15, told.lastReceived().fps());
    }

    @Test
    void theOthersOutageStarvesThePlayerWhichGoesOnByItself() {
        play(1000, 3000);
        advance(10_000);
        told.take();
        media.networkOf(BOB).setCut(true);
        advance(5000);
        assertTrue(told.take().get(0).endsWith("starved"));
        assertEquals(0, told.lastReceived().fps());
        assertEquals(1, told.lastReceived().network().quality());
        media.networkOf(BOB).setCut(false);
        advance(5000);
        assertTrue(told.take().stream().anyMatch(what -> what.endsWith("resumed")));
        assertTrue(told.lastReceived().fps() > 0);
    }

    @Test
    void theOthersNarrowUplinkMakesThePictureSmall() {
        play(1000, 3000);
        advance(10_000);
        told.take();
        media.networkOf(BOB).change(new NetworkProfile(new Link(150, 20, 3, 0), BROAD));
        advance(6000);
        assertTrue(told.take().stream().anyMatch(what -> what.endsWith("size")));
        assertEquals(180, told.lastReceived().width());
        assertTrue(told.lastReceived().videoKbps() <= 100, told.lastReceived()::toString);
    }

    @Test
    void aNervousNetworkFillsTheBufferAndSometimesStillStarvesASmallOne() {
        down(20_000, 200, 0);
        play(200, 800);
        advance(60_000);
        assertEquals(3 * (200 + 3), told.lastReceived().targetMillis());
        assertTrue(told.take().stream().anyMatch(what -> what.endsWith("starved")));
    }

    @Test
    void lossIsRepairedInALongBufferAndSeenInAShortOne() {
        down(20_000, 3, 20);
        play(1000, 3000);
        advance(10_000);
        assertTrue(told.take().stream().noneMatch(what -> what.endsWith("discontinuous")));
        play(20, 40);
        advance(10_000);
        assertTrue(told.take().stream().anyMatch(what -> what.endsWith("discontinuous")));
    }

    @Test
    void theFirstPictureComesLaterTheNarrowerTheDownlink() {
        play(1000, 3000);
        advance(2000);
        long broad = millis("began");
        down(600, 3, 0);
        play(1000, 3000);
        advance(6000);
        assertTrue(broad < 400, "" + broad);
        assertTrue(millis("began") - 2000 > broad, "" + told.heard);
    }

    private long millis(String what) {
        return told.heard.stream()
                .filter(line -> line.endsWith(" " + what))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .max()
                .orElseThrow();
    }

    @Test
    void nothingIsToldOfWhatIsClosed() {
        Publication publication = publish();
        Playback playback = play(1000, 3000);
        advance(5000);
        publication.close();
        playback.close();
        told.take();
        int reports = told.sent.size() + told.received.size();
        up(50, 20);
        media.networkOf(BOB).setCut(true);
        advance(20_000);
        assertEquals(List.of(), told.take());
        assertEquals(reports, told.sent.size() + told.received.size());
    }
}
