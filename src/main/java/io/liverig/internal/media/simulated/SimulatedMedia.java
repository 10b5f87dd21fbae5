package io.liverig.internal.media.simulated;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.media.EncoderSettings;
import io.liverig.internal.media.MediaBackend;
import io.liverig.internal.media.Playback;
import io.liverig.internal.media.PlaybackListener;
import io.liverig.internal.media.Publication;
import io.liverig.internal.media.PublicationListener;
import io.liverig.internal.media.StreamAddress;
import io.liverig.options.MediaSettings;
import io.liverig.options.TransportSettings;
import io.liverig.sound.Sound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Media without devices: delays on the rig's clock, figures that follow from what senders declare and from what each
 * user's network carries.
 *
 * <p>A stream goes from {@link Sender} (encoder, rate control, what waits to be sent) by the sender's
 * {@link SimulatedNetwork} to the server, and by the receiver's to {@link Reception} (what of it arrives, and the
 * buffer). Every constant stands in {@link MediaSettings} and {@link TransportSettings} with its source or its doubt.
 *
 * <p>All chance begins at the rig's seed and is drawn by name, see {@link Draws}.
 */
public final class SimulatedMedia implements MediaBackend {
    private final TaskQueue queue;
    private final long seed;
    private final MediaSettings settings;
    private final Map<String, SimulatedNetwork> phones = new LinkedHashMap<>();
    private final Map<StreamAddress, SimulatedNetwork> users = new LinkedHashMap<>();
    private final Map<StreamAddress, Sender> senders = new LinkedHashMap<>();
    private final Map<StreamAddress, Sender> scripted = new LinkedHashMap<>();
    private final Map<String, Integer> made = new LinkedHashMap<>();

    /** Makes a backend; the generator is the rig's, or split off it. */
    public SimulatedMedia(TaskQueue queue, SplittableRandom random, MediaSettings settings) {
        this.queue = queue;
        this.seed = random.nextLong();
        this.settings = settings;
    }

    @Override
    public Publication publication(String owner, PublicationListener listener) {
        return new SimulatedPublication(this, owner, new Timer(queue, owner), listener);
    }

    @Override
    public Playback playback(String owner, PlaybackListener listener) {
        return new SimulatedPlayback(this, owner, new Timer(queue, owner), listener);
    }

    @Override
    public SimulatedNetwork networkOf(String owner) {
        return phones.computeIfAbsent(owner, name -> new SimulatedNetwork());
    }

    @Override
    public SimulatedNetwork networkOf(StreamAddress user) {
        return users.computeIfAbsent(user, name -> new SimulatedNetwork());
    }

    MediaSettings settings() {
        return settings;
    }

    /** Returns the chance of one of an owner's things; a further one of the same name has chances of its own. */
    Draws draws(String owner, String what) {
        String name = owner + "/" + what;
        return Draws.of(seed, name + "/" + made.merge(name, 1, Integer::sum));
    }

    Sender sender(String owner) {
        Performance silent = new Performance(queue::nowMillis, Sound.silence());
        return new Sender(settings, networkOf(owner), draws(owner, "sender"), silent);
    }

    void register(StreamAddress address, Sender sender) {
        senders.put(address, sender);
    }

    void unregister(StreamAddress address, Sender sender) {
        senders.remove(address, sender);
    }

    /** Finds who sends; a user without a publication is a scripted one, who sends picture and sound. */
    Sender senderAt(StreamAddress address) {
        Sender sender = senders.get(address);
        return sender != null ? sender : scriptedAt(address);
    }

    private Sender scriptedAt(StreamAddress address) {
        return scripted.computeIfAbsent(address, this::scriptedSender);
    }

    @Override
    public SimulatedSender scripted(StreamAddress address) {
        return new SimulatedSender(scriptedAt(address).performance());
    }

    /** Returns how a user speaks of whom nothing else is said. */
    Sound voice(StreamAddress address) {
        return Sound.speech(seed + address.user().text().hashCode(), settings.speechLevel());
    }

    private Sender scriptedSender(StreamAddress address) {
        Draws draws = Draws.of(seed, "scripted/" + address);
        Performance performance = new Performance(queue::nowMillis, voice(address));
        performance.open(true, true);
        performance.film().roll(queue.nowMillis());
        Sender sender = new Sender(settings, networkOf(address), draws, performance);
        sender.capture(EncoderSettings.DEFAULT, true, true);
        return sender;
    }
}
