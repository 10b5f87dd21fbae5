package io.liverig.internal.live.node;

/**
 * The state that a component was last seen in; what the diagram does not have cannot happen.
 *
 * @param <S> its states
 */
public final class StateTrack<S extends LiveState<S>> {
    private final NodeEvents events;
    private S now;

    public StateTrack(NodeEvents events, S first) {
        this.events = events;
        this.now = first;
    }

    public S now() {
        return now;
    }

    /** Notes another state. */
    public void become(S next) {
        if (next == now) {
            return;
        }
        if (!now.next().contains(next)) {
            throw new IllegalStateException(events.nodeName() + " went from " + now.word() + " to " + next.word()
                    + ", which its diagram does not have; report this with the timeline");
        }
        events.noteState(now.word(), next.word());
        now = next;
    }
}
