package io.liverig.internal.component.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The open-types of a button that answer by an event: https://developers.weixin.qq.com/miniprogram/dev/component/button.html
 *
 * @param name the open-type
 * @param event the event that tells the answer
 * @param refusable whether the user is asked first, so that nobody's answer is a refusal
 */
public record OpenType(String name, String event, boolean refusable) {
    private static final List<OpenType> ALL = List.of(
            new OpenType("contact", "contact", false),
            new OpenType("getPhoneNumber", "getphonenumber", true),
            new OpenType("getRealtimePhoneNumber", "getrealtimephonenumber", true),
            new OpenType("getUserInfo", "getuserinfo", true),
            new OpenType("launchApp", "launchapp", false),
            new OpenType("openSetting", "opensetting", false),
            new OpenType("chooseAvatar", "chooseavatar", false),
            new OpenType("agreePrivacyAuthorization", "agreeprivacyauthorization", false));

    public static List<String> names() {
        return ALL.stream().map(OpenType::name).toList();
    }

    public static Optional<OpenType> of(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** Tells the names of open-types that do something without an event of their own. */
    public static boolean isSilent(String name) {
        return Stream.of("", "share", "feedback", "liveActivity").anyMatch(name::equals);
    }
}
