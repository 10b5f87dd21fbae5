package io.liverig.internal.view.wxss;

import java.util.HashMap;
import java.util.Map;

/**
 * How tags stand without a rule, as their pages under https://developers.weixin.qq.com/miniprogram/dev/component/ say; a
 * property that begins with "about-" is what phones come near to, and an estimate.
 */
final class TagStyles {
    private static final Map<String, String> ALL = new HashMap<>();

    static {
        ALL.put("text", "display:inline");
        ALL.put("span", "display:inline");
        ALL.put("label", "display:inline");
        ALL.put("open-data", "display:inline");
        ALL.put("image", "display:inline-block;width:320px;height:240px");
        ALL.put("icon", "display:inline-block;width:23px;height:23px");
        ALL.put("video", "display:inline-block;width:300px;height:225px");
        ALL.put("live-player", "width:300px;height:225px");
        ALL.put("canvas", "width:300px;height:150px");
        ALL.put("swiper", "height:150px;position:relative");
        ALL.put("swiper-item", "position:absolute;top:0;left:0;width:100%;height:100%");
        ALL.put("movable-area", "width:10px;height:10px;position:relative");
        ALL.put("movable-view", "width:10px;height:10px;position:absolute;top:0;left:0");
        ALL.put("button", "box-sizing:border-box;about-height:46px");
        ALL.put("input", "about-height:22px");
        ALL.put("textarea", "about-height:150px;about-width:300px");
        ALL.put("checkbox", "display:inline-block;about-width:26px;about-height:24px");
        ALL.put("radio", "display:inline-block;about-width:26px;about-height:24px");
        ALL.put("switch", "display:inline-block;about-width:52px;about-height:32px");
        ALL.put("slider", "about-height:28px");
        ALL.put("progress", "about-height:6px");
        ALL.put("map", "about-width:300px;about-height:150px");
        ALL.put("camera", "about-height:300px");
        ALL.put("rich-text", "about-height:22px");
        ALL.put("picker-view", "position:relative");
    }

    private TagStyles() {}

    static String of(String tag) {
        return ALL.getOrDefault(tag, "");
    }
}
