package io.liverig.internal.clock;

/** Says that tasks went on posting tasks that are due at once, so that the clock could never move on. */
public final class EndlessInstantException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EndlessInstantException(String owner, String what, int limit) {
        super((owner.isEmpty() ? "the rig" : owner) + " ran " + limit
                + " tasks at one instant of its clock and has more; next: " + what
                + ". Let what repeats wait for at least a millisecond.");
    }
}
