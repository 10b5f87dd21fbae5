package io.liverig.room;

/**
 * A room with a number.
 *
 * @param number from 1 to {@link #MAX}
 */
public record NumericRoom(long number) implements RoomId {
    /** The largest room number: TRTC keeps it in 32 bits. */
    public static final long MAX = 4_294_967_295L;

    /** Checks the range. */
    public NumericRoom {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("room number " + number + " is out of range: it goes from 1 to " + MAX);
        }
    }

    @Override
    public Object data() {
        return (double) number;
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
