package io.liverig.internal.view.wxml.template;

import io.liverig.journal.Place;

/**
 * {@code <include src>}: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/import.html#include
 *
 * @param src the file as written
 */
public record IncludeTemplate(String src, Place at) implements TemplateNode {
    @Override
    public Reads reads() {
        return Reads.ALWAYS;
    }
}
