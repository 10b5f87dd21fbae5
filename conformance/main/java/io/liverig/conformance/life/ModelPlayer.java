package io.liverig.conformance.life;

/** A player instance of the model; it stays in the page's hands when its stream has gone. */
final class ModelPlayer {
    final String id;
    private final ModelStream stream;
    private boolean gone;
    private boolean hasContext;

    ModelPlayer(String id, ModelStream stream) {
        this.id = id;
        this.stream = stream;
    }

    /** Returns the stream, which nobody sees any more once it is gone. */
    ModelStream stream() {
        return stream;
    }

    boolean isGone() {
        return gone;
    }

    /** Notes that a native method is called. */
    void use() {
        hasContext = true;
    }

    /** Notes that the stream has gone, and tells whether a native player has to be stopped. */
    boolean retire() {
        gone = true;
        return hasContext;
    }
}
