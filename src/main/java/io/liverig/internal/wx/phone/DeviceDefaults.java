package io.liverig.internal.wx.phone;

import io.liverig.data.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a device nobody scripted: an iPhone of 390 by 844 points, on Wi-Fi, in Chinese.
 *
 * <p>The groups are those of https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoSync.html
 * and of the pages beside it.
 */
public final class DeviceDefaults {
    public static final List<String> WINDOW = List.of(
            "pixelRatio",
            "screenWidth",
            "screenHeight",
            "windowWidth",
            "windowHeight",
            "statusBarHeight",
            "safeArea",
            "screenTop");
    public static final List<String> DEVICE =
            List.of("abi", "benchmarkLevel", "brand", "model", "system", "platform", "cpuType", "memorySize");
    public static final List<String> APP_BASE =
            List.of("SDKVersion", "enableDebug", "host", "language", "version", "theme", "fontSizeSetting");
    public static final List<String> SETTING =
            List.of("bluetoothEnabled", "locationEnabled", "wifiEnabled", "deviceOrientation");
    public static final List<String> AUTHORIZE = List.of(
            "albumAuthorized",
            "bluetoothAuthorized",
            "cameraAuthorized",
            "locationAuthorized",
            "locationReducedAccuracy",
            "microphoneAuthorized",
            "notificationAuthorized",
            "phoneCalendarAuthorized");
    private static final List<String> PERMISSIONS =
            List.of("album", "bluetooth", "camera", "location", "microphone", "notification", "phoneCalendar");

    private DeviceDefaults() {}

    static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        putMachine(values);
        putScreen(values);
        putApp(values);
        PERMISSIONS.forEach(name -> values.put(name + "Authorized", "authorized"));
        values.put("locationReducedAccuracy", false);
        return values;
    }

    private static void putMachine(Map<String, Object> values) {
        values.putAll(machine("ios"));
        values.put("abi", "arm64");
        values.put("cpuType", "unknown");
        values.put("memorySize", 3826.0);
        values.put("benchmarkLevel", -1.0);
        values.put("networkType", "wifi");
        values.put("signalStrength", 4.0);
        values.put("hasSystemProxy", false);
        values.put("bluetoothEnabled", true);
        values.put("locationEnabled", true);
        values.put("wifiEnabled", true);
        values.put("deviceOrientation", "portrait");
        values.put("keepScreenOn", false);
        values.put("screenBrightness", 0.5);
    }

    /** Returns what a platform's machine says of itself; the models are examples. */
    static Map<String, Object> machine(String platform) {
        return switch (platform) {
            case "ios" -> machine(platform, "iPhone", "iPhone 13<iPhone14,5>", "iOS 17.4");
            case "android" -> machine(platform, "google", "Pixel 7", "Android 14");
            case "devtools" -> machine(platform, "devtools", "iPhone 12/13 (Pro)", "iOS 10.0.1");
            default -> throw new IllegalArgumentException("there is no machine for the platform \"" + platform + "\"");
        };
    }

    private static Map<String, Object> machine(String platform, String brand, String model, String system) {
        return Fields.of("brand", brand)
                .and("model", model)
                .and("system", system)
                .and("platform", platform);
    }

    private static void putScreen(Map<String, Object> values) {
        values.put("pixelRatio", 3.0);
        values.put("screenWidth", 390.0);
        values.put("screenHeight", 844.0);
        values.put("windowWidth", 390.0);
        values.put("windowHeight", 753.0);
        values.put("screenTop", 91.0);
        values.put("statusBarHeight", 47.0);
        values.put("safeArea", rect(0, 47, 390, 810));
        values.put("menuButton", rect(296, 51, 383, 83));
    }

    private static void putApp(Map<String, Object> values) {
        values.put("SDKVersion", "3.8.0");
        values.put("version", "8.0.50");
        values.put("language", "zh_CN");
        values.put("theme", "light");
        values.put("fontSizeSetting", 16.0);
        values.put("enableDebug", false);
        values.put("host", Map.of("env", "WeChat"));
    }

    private static Map<String, Object> rect(double left, double top, double right, double bottom) {
        return Fields.of("left", left)
                .and("top", top)
                .and("right", right)
                .and("bottom", bottom)
                .and("width", right - left)
                .and("height", bottom - top);
    }
}
