package io.liverig.media;

import io.liverig.clock.TaskQueue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Media without devices: delays on the rig's clock, figures that follow from what senders declare and from what each
 * user's network carries.
 *
 * <p>All chance begins at the rig's seed and is drawn by name, see {@link Draws}.
 */
public final class SimulatedMedia implements MediaBackend {
    private final TaskQueue queue;
    private final long seed;
    private final MediaSettings settings;
    private final Map<String, UserNetwork> phones = new LinkedHashMap<>();
    private final Map<StreamAddress, UserNetwork> users = new LinkedHashMap<>();
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
    public UserNetwork networkOf(String owner) {
        return phones.computeIfAbsent(owner, name -> new UserNetwork());
    }

    @Override
    public UserNetwork networkOf(StreamAddress user) {
        return users.computeIfAbsent(user, name -> new UserNetwork());
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
        return new Sender(settings, networkOf(owner), draws(owner, "sender"), queue::nowMillis);
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
        return sender != null ? sender : scripted.computeIfAbsent(address, this::scriptedSender);
    }

    private Sender scriptedSender(StreamAddress address) {
        Draws draws = Draws.of(seed, "scripted/" + address);
        Sender sender = new Sender(settings, networkOf(address), draws, queue::nowMillis);
        sender.capture(EncoderSettings.DEFAULT, true, true);
        return sender;
    }
}
