package io.liverig.internal.media;

/** The network of one user, as a test sets it. */
public interface UserNetwork {
    /** Changes the network; while it is cut, this counts from its return on. */
    void change(NetworkProfile next);

    /** Cuts the network off, whatever it is, or lets it be what it was. */
    void setCut(boolean isCut);
}
