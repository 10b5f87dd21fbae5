package io.liverig.journal;

import java.util.Map;

/**
 * One line of a timeline.
 *
 * @param atMillis milliseconds since the epoch on the rig's clock
 * @param program the id of the program it belongs to, or "" for the rig and its rooms
 * @param place where in the program: a page's route, a room's name, or ""
 * @param kind what kind of thing happened
 * @param name what happened, in WeChat's or TRTC's own word: {@code onLoad}, {@code statechange}, {@code setData}
 * @param detail plain data values, in an order that is the same on every run
 */
public record Row(long atMillis, String program, String place, RowKind kind, String name, Map<String, Object> detail) {}
