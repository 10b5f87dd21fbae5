package io.liverig.internal.project;

import java.util.List;
import java.util.Map;

/**
 * The bar that switches between a program's main pages.
 *
 * @param custom whether the program draws it itself
 * @param pagePaths the routes of its items in their order, without a leading slash
 * @param raw its whole entry in app.json
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#tabBar">tabBar</a>
 */
public record TabBar(boolean custom, List<String> pagePaths, Map<String, Object> raw) {}
