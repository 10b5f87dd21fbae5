package io.liverig.media;

import io.liverig.clock.TaskQueue;
import io.liverig.media.sound.Sound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Media without devices: delays on the rig's clock, figures that follow from what senders declare.
 *
 * <p>Each publication and playback draws from a stream of its own, split off the rig's seed in the order of making.
 */
public final class SimulatedMedia implements MediaBackend {
    private final TaskQueue queue;
    private final SplittableRandom random;
    private final MediaSettings settings;
    private final Map<StreamAddress, SimulatedPublication> senders = new LinkedHashMap<>();
    private final Map<StreamAddress, ScriptedSender> scripted = new LinkedHashMap<>();
    private final long voices;

    /** Makes a backend; the generator is the rig's, or split off it. */
    public SimulatedMedia(TaskQueue queue, SplittableRandom random, MediaSettings settings) {
        this.queue = queue;
        this.random = random;
        this.settings = settings;
        this.voices = random.split().nextLong();
    }

    @Override
    public Publication publication(String owner, PublicationListener listener) {
        return new SimulatedPublication(this, new Timer(queue, owner), listener);
    }

    @Override
    public Playback playback(String owner, PlaybackListener listener) {
        return new SimulatedPlayback(this, new Timer(queue, owner), listener);
    }

    @Override
    public ScriptedSender scripted(StreamAddress address) {
        return scripted.computeIfAbsent(address, key -> new ScriptedSender(voice(key)));
    }

    /** Returns how a user speaks of whom nothing else is said. */
    Sound voice(StreamAddress address) {
        return Sound.speech(voices + address.user().text().hashCode(), settings.speechLevel());
    }

    long nowMillis() {
        return queue.nowMillis();
    }

    MediaSettings settings() {
        return settings;
    }

    StreamModel model() {
        return new StreamModel(settings, random.split());
    }

    void register(StreamAddress address, SimulatedPublication sender) {
        senders.put(address, sender);
    }

    void unregister(StreamAddress address, SimulatedPublication sender) {
        senders.remove(address, sender);
    }

    @Nullable
    SimulatedPublication sender(StreamAddress address) {
        return senders.get(address);
    }
}
