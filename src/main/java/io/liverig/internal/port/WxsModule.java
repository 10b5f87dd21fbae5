package io.liverig.internal.port;

import io.liverig.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * A wxs module that a template names: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/01wxs-module.html
 *
 * @param name the name that expressions use
 * @param src the file as written, null for an inline module
 * @param body the inline text, "" when there is none
 * @param bodyAt where the inline text begins
 * @param at where the tag stands
 */
public record WxsModule(String name, @Nullable String src, String body, Place bodyAt, Place at) {}
