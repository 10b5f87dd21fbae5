package io.liverig.internal.project;

import java.util.List;
import java.util.Map;

/**
 * A part of a program that a device loads on its own.
 *
 * @param root its folder, without slashes at either end
 * @param pages its routes, {@code root} included
 * @param independent whether it can start without the main package
 * @param raw its whole entry in app.json
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/basic.html">subpackages</a>
 */
public record SubPackage(String root, List<String> pages, boolean independent, Map<String, Object> raw) {
    /** Returns whether a file or a route lies in it. */
    public boolean holds(String path) {
        return path.startsWith(root + "/");
    }
}
