package io.liverig.room;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a permission ticket allows, in the bits of npm tls-sig-api-v2 and
 * https://www.tencentcloud.com/document/product/647/35157 .
 */
public enum Privilege {
    /** To enter a room that nobody is in, bit 1. */
    CREATE_ROOM(1),
    /** To enter a room, bit 2. */
    ENTER_ROOM(2),
    /** To publish sound, bit 4. */
    SEND_AUDIO(4),
    /** To hear the others, bit 8. */
    RECEIVE_AUDIO(8),
    /** To publish the camera, bit 16. */
    SEND_VIDEO(16),
    /** To see the others' cameras, bit 32. */
    RECEIVE_VIDEO(32),
    /** To publish the screen, bit 64. */
    SEND_SCREEN(64),
    /** To see the others' screens, bit 128. */
    RECEIVE_SCREEN(128);

    /** All of them, 255: what a user may do where permissions are not controlled. */
    public static final Set<Privilege> ALL = ofBits(255);

    /** To enter, to hear and to see, 42: a watcher's ticket. */
    public static final Set<Privilege> WATCH = ofBits(42);

    private final int bit;

    Privilege(int bit) {
        this.bit = bit;
    }

    /** Returns the privileges of a number; bits that mean nothing are left out. */
    public static Set<Privilege> ofBits(long bits) {
        Set<Privilege> set = EnumSet.noneOf(Privilege.class);
        for (Privilege one : values()) {
            if ((bits & one.bit) != 0) {
                set.add(one);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** Returns the number of a set. */
    public static int bits(Set<Privilege> set) {
        return set.stream().mapToInt(one -> one.bit).sum();
    }

    /** Returns what it takes to publish a kind of picture. */
    public static Privilege toSend(StreamKind kind) {
        return kind == StreamKind.AUX ? SEND_SCREEN : SEND_VIDEO;
    }

    /** Returns what it takes to see a kind of picture. */
    public static Privilege toReceive(StreamKind kind) {
        return kind == StreamKind.AUX ? RECEIVE_SCREEN : RECEIVE_VIDEO;
    }
}
