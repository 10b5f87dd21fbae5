package io.liverig.internal.wx;

import io.liverig.internal.wx.phone.DeviceDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The options and results of the rows that programs ask about with wx.canIUse. */
final class CallShapes {
    private static final Set<String> CALLBACKS = Set.of("success", "fail", "complete");
    private static final List<String> SYSTEM = Stream.of(
                    DeviceDefaults.DEVICE,
                    DeviceDefaults.WINDOW,
                    DeviceDefaults.APP_BASE,
                    DeviceDefaults.SETTING,
                    DeviceDefaults.AUTHORIZE)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, List<String>> RESULTS = Map.ofEntries(
            Map.entry("getSystemInfoSync", SYSTEM),
            Map.entry("getSystemInfo", SYSTEM),
            Map.entry("getSystemInfoAsync", SYSTEM),
            Map.entry("getWindowInfo", DeviceDefaults.WINDOW),
            Map.entry("getDeviceInfo", DeviceDefaults.DEVICE),
            Map.entry("getAppBaseInfo", DeviceDefaults.APP_BASE),
            Map.entry("getSystemSetting", DeviceDefaults.SETTING),
            Map.entry("getAppAuthorizeSetting", DeviceDefaults.AUTHORIZE),
            Map.entry("getMenuButtonBoundingClientRect", List.of("left", "top", "right", "bottom", "width", "height")),
            Map.entry("getAccountInfoSync", List.of("miniProgram", "plugin")),
            Map.entry("getNetworkType", List.of("networkType", "signalStrength", "hasSystemProxy")),
            Map.entry("getSetting", List.of("authSetting", "subscriptionsSetting")),
            Map.entry("openSetting", List.of("authSetting", "subscriptionsSetting")),
            Map.entry("getStorageInfo", List.of("keys", "currentSize", "limitSize")),
            Map.entry("getStorageInfoSync", List.of("keys", "currentSize", "limitSize")),
            Map.entry("showModal", List.of("confirm", "cancel", "content")),
            Map.entry("showActionSheet", List.of("tapIndex")),
            Map.entry("request", List.of("data", "statusCode", "header", "cookies")),
            Map.entry("getImageInfo", List.of("width", "height", "path", "orientation", "type")),
            Map.entry("login", List.of("code")));
    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            Map.entry("showToast", List.of("title", "icon", "image", "duration", "mask")),
            Map.entry("showLoading", List.of("title", "mask")),
            Map.entry("showModal", List.of("title", "content", "showCancel", "cancelText", "confirmText", "editable")),
            Map.entry("showActionSheet", List.of("itemList", "alertText", "itemColor")),
            Map.entry("navigateTo", List.of("url")),
            Map.entry("redirectTo", List.of("url")),
            Map.entry("reLaunch", List.of("url")),
            Map.entry("switchTab", List.of("url")),
            Map.entry("navigateBack", List.of("delta")),
            Map.entry("setStorage", List.of("key", "data")),
            Map.entry("pageScrollTo", List.of("scrollTop")),
            Map.entry("vibrateShort", List.of("type")),
            Map.entry("getSetting", List.of("withSubscriptions")),
            Map.entry("request", List.of("url", "data", "header", "method", "dataType")));

    private CallShapes() {}

    static boolean has(String name, String part, String field) {
        if (part.equals("object")) {
            return CALLBACKS.contains(field)
                    || OPTIONS.getOrDefault(name, List.of()).contains(field);
        }
        return results(name).contains(field);
    }

    private static List<String> results(String name) {
        List<String> results = new ArrayList<>(RESULTS.getOrDefault(name, List.of()));
        results.add("errMsg");
        return results;
    }
}
