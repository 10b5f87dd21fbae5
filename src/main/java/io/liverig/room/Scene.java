package io.liverig.room;

import java.util.Optional;

/** What a room is used for; decides whether it has an audience. */
public enum Scene {
    /** A call with pictures; everybody is an anchor. */
    VIDEO_CALL("videocall", false),
    /** A live show: anchors publish, the audience watches unseen. */
    LIVE("live", true),
    /** A call without pictures; everybody is an anchor. */
    AUDIO_CALL("audiocall", false),
    /** A voice room: anchors speak, the audience listens unseen. */
    VOICE_CHAT_ROOM("voicechatroom", true);

    private final String word;
    private final boolean audience;

    Scene(String word, boolean audience) {
        this.word = word;
        this.audience = audience;
    }

    /** Returns TRTC's own word: {@code videocall}. */
    public String word() {
        return word;
    }

    /** Returns whether users may be here unseen, as audience. */
    public boolean hasAudience() {
        return audience;
    }

    /** Finds the scene of a word, exactly as TRTC writes it. */
    public static Optional<Scene> ofWord(String word) {
        for (Scene scene : values()) {
            if (scene.word.equals(word)) {
                return Optional.of(scene);
            }
        }
        return Optional.empty();
    }
}
