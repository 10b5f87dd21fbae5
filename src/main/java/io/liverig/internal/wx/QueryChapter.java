package io.liverig.internal.wx;

import io.liverig.internal.bridge.HostRow;
import java.util.List;

/**
 * Questions about what stands on a page, and animations, which the rig's own scripts put together:
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createSelectorQuery.html
 */
final class QueryChapter implements HostRow.Chapter {
    @Override
    public List<HostRow> rows() {
        return List.of(
                new HostRow.Scripted("createSelectorQuery"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/animation/wx.createAnimation.html
                new HostRow.Scripted("createAnimation"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createCanvasContext.html
                new HostRow.Scripted("createCanvasContext"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/wxml/wx.createIntersectionObserver.html
                new HostRow.Scripted("createIntersectionObserver"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/media-query/wx.createMediaQueryObserver.html
                new HostRow.Scripted("createMediaQueryObserver"));
    }
}
