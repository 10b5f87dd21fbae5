package io.liverig.options;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a program runs on; {@code wx.getSystemInfo} calls it {@code platform}. */
public enum Platform {
    /** An iPhone. */
    IOS,
    /** An Android phone. */
    ANDROID,
    /** WeChat's developer tool, in which live-pusher does nothing, as its page says. */
    DEVTOOLS;

    /** Returns WeChat's word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns WeChat's words for all of them: {@code ios}, {@code android}, {@code devtools}. */
    public static List<String> words() {
        return Stream.of(values()).map(Platform::word).toList();
    }

    /** Finds the one with a word; any other word, such as {@code windows}, counts as an iPhone. */
    public static Platform of(Object word) {
        for (Platform platform : values()) {
            if (platform.word().equals(word)) {
                return platform;
            }
        }
        return IOS;
    }
}
