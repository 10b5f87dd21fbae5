package io.liverig.live;

import io.liverig.media.sound.Sound;
import io.liverig.room.UserId;
import java.util.EnumMap;
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

    private final Map<PhonePart, PhonePart.State> parts = new EnumMap<>(PhonePart.class);
    private final Map<String, Long> replies = new HashMap<>();
    private final Set<UserId> lostSources = new HashSet<>();
    private boolean online = true;
    private boolean interrupted;
    private boolean suspended;
    private boolean hidden;
    private boolean covered;
    private boolean musicBroken;
    private boolean waitingImageBroken;
    private Supplier<Platform> platform = () -> Platform.IOS;
    private boolean opened = true;
    private boolean soundFirst;
    private boolean television;
    private long firstFrameMillis;
    private @Nullable Sound microphone;
    private LibraryVersion library = LibraryVersion.NEWEST;

    /** Makes a phone that is well. */
    public Conditions() {}

    PhonePart.State part(PhonePart part) {
        return parts.getOrDefault(part, PhonePart.State.WORKING);
    }

    void part(PhonePart part, PhonePart.State state) {
        parts.put(part, state);
    }

    boolean isOnline() {
        return online;
    }

    void online(boolean now) {
        online = now;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    void interrupted(boolean now) {
        interrupted = now;
    }

    boolean isSuspended() {
        return suspended;
    }

    void suspended(boolean now) {
        suspended = now;
    }

    /** Tells whether the program is in the background. */
    boolean isHidden() {
        return hidden;
    }

    void hidden(boolean now) {
        hidden = now;
    }

    /** Tells whether a native page of WeChat lies over the program's page. */
    boolean isCovered() {
        return covered;
    }

    void covered(boolean now) {
        covered = now;
    }

    boolean isMusicBroken() {
        return musicBroken;
    }

    void musicBroken(boolean now) {
        musicBroken = now;
    }

    boolean isWaitingImageBroken() {
        return waitingImageBroken;
    }

    void waitingImageBroken(boolean now) {
        waitingImageBroken = now;
    }

    Platform platform() {
        return platform.get();
    }

    void platform(Supplier<Platform> source) {
        platform = source;
    }

    /** Tells whether camera and microphone are out of the program's reach. */
    boolean holdsCapture() {
        return interrupted || hidden || suspended;
    }

    /** Tells whether the program may have live components at all. */
    boolean isOpened() {
        return opened;
    }

    void opened(boolean now) {
        opened = now;
    }

    boolean isSoundFirst() {
        return soundFirst;
    }

    void soundFirst(boolean now) {
        soundFirst = now;
    }

    /** Returns how much later than it should a first picture comes. */
    long firstFrameMillis() {
        return firstFrameMillis;
    }

    void firstFrameMillis(long millis) {
        firstFrameMillis = millis;
    }

    /** Tells whether a television is near on which a player can be shown. */
    boolean hasTelevision() {
        return television;
    }

    void television(boolean now) {
        television = now;
    }

    /** Returns what the microphone hears; null for its user's voice. */
    @Nullable
    Sound microphone() {
        return microphone;
    }

    void microphone(Sound sound) {
        microphone = sound;
    }

    LibraryVersion library() {
        return library;
    }

    void library(LibraryVersion version) {
        library = version;
    }

    boolean isLost(UserId source) {
        return lostSources.contains(source);
    }

    void lost(UserId source, boolean now) {
        if (now) {
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
