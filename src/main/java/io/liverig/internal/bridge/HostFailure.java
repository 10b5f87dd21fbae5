package io.liverig.internal.bridge;

/** Says why a host call cannot be done; the script meets a real Error, or its fail callback. */
public final class HostFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes a failure whose errMsg is {@code name:fail reason}. */
    public HostFailure(String reason) {
        super(reason, null, false, false);
    }
}
