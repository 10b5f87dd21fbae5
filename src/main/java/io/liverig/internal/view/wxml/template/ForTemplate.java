package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.journal.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * wx:for: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/list.html
 *
 * @param key gives an item's key in the item's scope; null without wx:key
 * @param inner what the body reads, in the item's scope
 */
public record ForTemplate(
        Expression list,
        String itemName,
        String indexName,
        @Nullable Expression key,
        List<TemplateNode> body,
        Reads inner,
        Reads reads,
        Place at)
        implements TemplateNode {}
