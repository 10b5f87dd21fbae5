package io.liverig.options;

import java.time.ZoneId;

/**
 * The phones that programs start on.
 *
 * @param platform what they are; {@code PhoneControl.platform(Platform)} changes one later
 * @param zone the time zone of the programs
 * @param locale the locale of the programs, a BCP 47 tag
 */
public record PhoneSettings(Platform platform, ZoneId zone, String locale) {
    /** iPhones in Shanghai. */
    public static final PhoneSettings DEFAULT = new PhoneSettings(Platform.IOS, ZoneId.of("Asia/Shanghai"), "zh-CN");
}
