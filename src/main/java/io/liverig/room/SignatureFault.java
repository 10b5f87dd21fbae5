package io.liverig.room;

/** What can be wrong with a signature or a permission ticket, in the order in which it is found out. */
public enum SignatureFault {
    /** There is none. */
    MISSING,
    /** It cannot be read: cut off, changed, or never a signature. */
    DAMAGED,
    /** It was made for another application. */
    OTHER_APPLICATION,
    /** It was made for another user. */
    OTHER_USER,
    /** It was made with a key that is not the application's. */
    WRONG_KEY,
    /** Its time is over. */
    EXPIRED
}
