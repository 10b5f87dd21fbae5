package io.liverig.live;

import io.liverig.media.sound.Sound;
import io.liverig.room.UserId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a phone is doing: its parts, its network, what WeChat lets the program have. */
final class Conditions {
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
    boolean has(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Lets something be the case, or no more; returns whether it was otherwise before. */
    boolean set(Circumstance circumstance, boolean on) {
        return on ? circumstances.add(circumstance) : circumstances.remove(circumstance);
    }

    boolean isOnline() {
        return !has(Circumstance.OFFLINE);
    }

    /** Returns whether camera and microphone are out of the program's reach. */
    boolean holdsCapture() {
        return has(Circumstance.INTERRUPTED) || has(Circumstance.HIDDEN) || has(Circumstance.SUSPENDED);
    }

    PhonePart.State part(PhonePart part) {
        return parts.getOrDefault(part, PhonePart.State.WORKING);
    }

    void part(PhonePart part, PhonePart.State state) {
        parts.put(part, state);
    }

    Platform platform() {
        return platform.get();
    }

    void platform(Supplier<Platform> source) {
        platform = source;
    }

    LibraryVersion library() {
        return library;
    }

    void library(LibraryVersion version) {
        library = version;
    }

    /** Returns how much later than it should a first picture comes. */
    long firstFrameMillis() {
        return firstFrameMillis;
    }

    void firstFrameMillis(long millis) {
        firstFrameMillis = millis;
    }

    /** Returns what the microphone hears; null for its user's voice. */
    @Nullable
    Sound microphone() {
        return microphone;
    }

    void microphone(Sound sound) {
        microphone = sound;
    }

    boolean isLost(UserId source) {
        return lostSources.contains(source);
    }

    void setLost(UserId source, boolean lost) {
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

    void replyDelay(String api, long millis) {
        replies.put(api, millis);
    }
}
