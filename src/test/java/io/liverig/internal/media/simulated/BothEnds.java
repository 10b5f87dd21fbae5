package io.liverig.internal.media.simulated;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.media.PlaybackListener;
import io.liverig.internal.media.PlaybackStatistics;
import io.liverig.internal.media.PublicationListener;
import io.liverig.internal.media.PublishStatistics;
import java.util.ArrayList;
import java.util.List;

/** Hears both ends of a stream and notes when. */
final class BothEnds implements PublicationListener, PlaybackListener {
    final List<String> heard = new ArrayList<>();
    final List<PublishStatistics> sent = new ArrayList<>();
    final List<PlaybackStatistics> received = new ArrayList<>();
    private final TaskQueue queue;

    BothEnds(TaskQueue queue) {
        this.queue = queue;
    }

    private void hear(String what) {
        heard.add(queue.nowMillis() + " " + what);
    }

    @Override
    public void connected() {
        hear("connected");
    }

    @Override
    public void ready() {}

    @Override
    public void cameraOpened() {}

    @Override
    public void firstFrameCaptured() {}

    @Override
    public void encoderStarted() {}

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
    public void began(boolean video) {
        hear("began");
    }

    @Override
    public void videoBegan() {
        hear("video");
    }

    @Override
    public void starved() {
        hear("starved");
    }

    @Override
    public void resumed() {
        hear("resumed");
    }

    @Override
    public void unstable() {
        hear("unstable");
    }

    @Override
    public void discontinuous() {
        hear("discontinuous");
    }

    @Override
    public void statistics(PlaybackStatistics statistics) {
        received.add(statistics);
    }

    @Override
    public void volume(int level) {}

    List<String> take() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    PublishStatistics lastSent() {
        return sent.get(sent.size() - 1);
    }

    PlaybackStatistics lastReceived() {
        return received.get(received.size() - 1);
    }
}
