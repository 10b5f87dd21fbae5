package io.liverig.internal.view.wxml.template;

import java.util.List;

/**
 * {@code let:} attributes: variables of a tag and of what is inside it.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/let-variable.html
 *
 * @param variables in the order written; a later one sees those before it
 * @param inner what the body reads, the variables among it
 */
public record LetTemplate(List<AttributeBinding> variables, List<TemplateNode> body, Reads inner, Reads reads)
        implements TemplateNode {
    public static LetTemplate of(List<AttributeBinding> variables, List<TemplateNode> body) {
        Reads.Builder reads = new Reads.Builder().addAll(body);
        Reads inner = reads.build();
        for (int i = variables.size() - 1; i >= 0; i--) {
            reads.without(variables.get(i).name()).add(variables.get(i).value());
        }
        return new LetTemplate(variables, body, inner, reads.build());
    }
}
