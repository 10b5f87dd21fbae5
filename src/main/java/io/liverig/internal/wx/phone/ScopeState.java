package io.liverig.internal.wx.phone;

/** What a user has said about one permission. */
public enum ScopeState {
    /** The user allowed it. */
    GRANTED,
    /** The user refused it; the system does not ask a second time. */
    DENIED,
    /** The user was never asked. */
    NOT_ASKED
}
