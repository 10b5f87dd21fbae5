package io.liverig.internal.bridge;

/** A driver that threw or was stopped. */
public final class ModuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean wasStopped;

    ModuleFailure(String message, boolean wasStopped) {
        super(message);
        this.wasStopped = wasStopped;
    }

    /** Returns whether the context was closed under the script; it cannot be used again. */
    public boolean wasStopped() {
        return wasStopped;
    }
}
