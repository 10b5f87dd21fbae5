package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * wx:if with its wx:elif and wx:else:
 * https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/conditional.html
 */
public record IfTemplate(List<Branch> branches, Reads reads) implements TemplateNode {
    /**
     * One branch.
     *
     * @param condition null for wx:else
     */
    public record Branch(@Nullable Expression condition, List<TemplateNode> body) {}
}
