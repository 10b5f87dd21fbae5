package io.liverig.internal.live.node;

/** What can be the case with a phone, or with what WeChat lets the program do; none of it is with a phone that is well. */
public enum Circumstance {
    /** There is no network. */
    OFFLINE,
    /** A telephone call takes camera and microphone. */
    INTERRUPTED,
    /** The program is in the background. */
    HIDDEN,
    /** WeChat has suspended the program that is in the background. */
    SUSPENDED,
    /** A native page of WeChat lies over the program's page. */
    COVERED,
    /** The program's account or category may not have live components; counts when one is inserted. */
    NOT_OPENED,
    /** A television is near on which a player can be shown. */
    TELEVISION,
    /** Every piece of background music is one that cannot be loaded. */
    MUSIC_BROKEN,
    /** The image that stands in for the camera is one that cannot be loaded. */
    WAITING_IMAGE_BROKEN,
    /** 1034 overtakes a 1033 of the same instant. */
    SOUND_FIRST
}
