package io.liverig.internal.media.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.media.EncoderSettings;
import io.liverig.internal.media.MediaBackend;
import io.liverig.internal.media.Publication;
import io.liverig.internal.media.PublicationListener;
import io.liverig.internal.media.PublishStatistics;
import io.liverig.internal.media.StreamAddress;
import io.liverig.options.MediaSettings;
import io.liverig.room.RoomKey;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SimulatedMediaTests {
    private static final StreamAddress ALICE = new StreamAddress(RoomKey.of(1, 1), new UserId("alice"));

    private final TaskQueue queue = new TaskQueue(Ticker.virtual(0));

    private final class Ear implements PublicationListener {
        final List<String> heard = new ArrayList<>();
        final List<PublishStatistics> sent = new ArrayList<>();

        private void hear(String what) {
            heard.add(queue.nowMillis() + " " + what);
        }

        @Override
        public void connected() {
            hear("connected");
        }

        @Override
        public void ready() {
            hear("ready");
        }

        @Override
        public void cameraOpened() {
            hear("camera");
        }

        @Override
        public void firstFrameCaptured() {
            hear("frame");
        }

        @Override
        public void encoderStarted() {
            hear("encoder");
        }

        @Override
        public void sizeChanged() {
            hear("size");
        }

        @Override
        public void bitrateChanged() {
            hear("bitrate");
        }

        @Override
        public void congested() {
            hear("congested");
        }

        @Override
        public void statistics(PublishStatistics statistics) {
            sent.add(statistics);
        }

        @Override
        public void volume(int level) {
            hear("volume");
        }
    }

    private Ear publish(long seed, EncoderSettings settings) throws InterruptedException {
        Ear ear = new Ear();
        MediaBackend media = new SimulatedMedia(queue, new SplittableRandom(seed), MediaSettings.DEFAULT);
        Publication publication = media.publication("p", ear);
        publication.encode(settings);
        publication.camera(true);
        publication.microphone(true);
        publication.connect(ALICE);
        queue.advance(10_000);
        publication.close();
        queue.advance(10_000);
        return ear;
    }

    @Test
    void cameraAndNetworkTakeTheirStatedTimes() throws InterruptedException {
        Ear ear = publish(1, EncoderSettings.DEFAULT);
        assertEquals(List.of("100 connected", "120 camera", "150 ready", "200 frame", "220 encoder"), ear.heard);
        assertEquals(4, ear.sent.size());
    }

    @Test
    void theBitrateFollowsFromSizeAndFramesWithinItsBounds() throws InterruptedException {
        for (PublishStatistics sent : publish(1, EncoderSettings.DEFAULT).sent) {
            double middle = 360 * 640 * 15 * 0.145 / 1000;
            assertTrue(Math.abs(sent.videoKbps() - middle) <= middle * 0.1 + 1, sent.toString());
            assertEquals(50, sent.audioKbps());
        }
        assertEquals(
                300,
                publish(1, new EncoderSettings(1080, 1920, 30, 100, 300, 16_000))
                        .sent
                        .get(0)
                        .videoKbps());
        assertEquals(
                90,
                publish(1, new EncoderSettings(16, 16, 1, 90, 300, 16_000))
                        .sent
                        .get(0)
                        .videoKbps());
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherSeedOthers() throws InterruptedException {
        List<PublishStatistics> once = publish(1, EncoderSettings.DEFAULT).sent;
        assertEquals(once, publish(1, EncoderSettings.DEFAULT).sent);
        assertTrue(!once.equals(publish(2, EncoderSettings.DEFAULT).sent));
    }
}
