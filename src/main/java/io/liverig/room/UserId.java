package io.liverig.room;

/**
 * Names a user within an application.
 *
 * @param text not empty
 */
public record UserId(String text) {
    /** Refuses an empty name. */
    public UserId {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a user's id is empty; give it at least one character");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
