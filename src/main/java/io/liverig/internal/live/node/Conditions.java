package io.liverig.internal.live.node;

import io.liverig.options.Platform;
import io.liverig.room.UserId;
import io.liverig.sound.Sound;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a phone is doing: its parts, its network, what WeChat lets the program have. */
public final class Conditions {
    /** The delay of a reply that never comes. */
    static final long NEVER = -1;

    private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    private final Map<PhonePart, PhonePart.State> parts = new EnumMap<>(PhonePart.class);
    private final Map<String, Long> replies = new HashMap<>();
    private final Set<UserId> lostSources = new HashSet<>();
    private Supplier<Platform> platform = () -> Platform.IOS;
    private LibraryVersion library = LibraryVersion.NEWEST;
    private long firstFrameMillis;
    private @Nullable Sound microphone;

    /** Returns whether something is the case. */
    public boolean has(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Lets something be the case, or no more; returns whether it was otherwise before. */
    public boolean set(Circumstance circumstance, boolean on) {
        return on ? circumstances.add(circumstance) : circumstances.remove(circumstance);
    }

    public boolean isOnline() {
        return !has(Circumstance.OFFLINE);
    }

    /** Returns whether camera and microphone are out of the program's reach. */
    public boolean holdsCapture() {
        return has(Circumstance.INTERRUPTED) || has(Circumstance.HIDDEN) || has(Circumstance.SUSPENDED);
    }

    public PhonePart.State part(PhonePart part) {
        return parts.getOrDefault(part, PhonePart.State.WORKING);
    }

    public void part(PhonePart part, PhonePart.State state) {
        parts.put(part, state);
    }

    public Platform platform() {
        return platform.get();
    }

    public void platform(Supplier<Platform> source) {
        platform = source;
    }

    public LibraryVersion library() {
        return library;
    }

    public void library(LibraryVersion version) {
        library = version;
    }

    /** Returns how much later than it should a first picture comes. */
    public long firstFrameMillis() {
        return firstFrameMillis;
    }

    public void firstFrameMillis(long millis) {
        firstFrameMillis = millis;
    }

    /** Returns what the microphone hears; null for its user's voice. */
    public @Nullable Sound microphone() {
        return microphone;
    }

    public void microphone(Sound sound) {
        microphone = sound;
    }

    public boolean isLost(UserId source) {
        return lostSources.contains(source);
    }

    public void setLost(UserId source, boolean lost) {
        if (lost) {
            lostSources.add(source);
        } else {
            lostSources.remove(source);
        }
    }

    /** Returns the delay of a method's success, or {@link #NEVER}: {@code LivePusherContext.start}. */
    long replyDelay(String api) {
        return replies.getOrDefault(api, 0L);
    }

    public void replyDelay(String api, long millis) {
        replies.put(api, millis);
    }
}
