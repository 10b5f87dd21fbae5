package io.liverig.internal.view.wxml.template;

import io.liverig.journal.Place;

/**
 * {@code <import src>}: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/import.html
 *
 * @param src the file as written
 */
public record FileImport(String src, Place at) {}
