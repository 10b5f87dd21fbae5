package io.liverig.internal.media;

/** Where pictures and sound come from and go to; simulated by default. */
public interface MediaBackend {
    /**
     * Makes a sender that does nothing yet.
     *
     * @param owner the id of the program whose tasks the listener's calls are
     */
    Publication publication(String owner, PublicationListener listener);

    /**
     * Makes a receiver that does nothing yet.
     *
     * @param owner the id of the program whose tasks the listener's calls are
     */
    Playback playback(String owner, PlaybackListener listener);

    /** Returns what a user films and says who has no program; made on first use, its camera open. */
    ScriptedSender scripted(StreamAddress user);

    /** Returns the network of a program's phone, made on first use. */
    UserNetwork networkOf(String owner);

    /** Returns the network of a user without a program, made on first use. */
    UserNetwork networkOf(StreamAddress user);
}
