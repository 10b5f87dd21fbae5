package io.liverig.internal.bridge;

import java.time.ZoneId;

/**
 * What a program's scripts cannot be allowed to take from the machine.
 *
 * @param seed where {@code Math.random} begins
 * @param zone the time zone of Date and Intl
 * @param locale the locale of Intl, as a BCP 47 tag
 * @param copiesData whether setData copies values on their way into {@code this.data}, as WeChat's older engine did;
 *     by default {@code this.data} holds the very value that was passed, as glass-easel's published engine does. The
 *     official page is silent
 */
public record ScriptSettings(long seed, ZoneId zone, String locale, boolean copiesData) {}
