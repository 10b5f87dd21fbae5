package io.liverig.internal.view.wxml.expression;

/**
 * Tells which expressions can be written through:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html
 */
public final class LeftValues {
    private LeftValues() {}

    /** Returns whether an expression can stand for a place in the data; whether it does, its names decide. */
    public static boolean isOne(Expression expression) {
        if (expression instanceof Conditional condition) {
            return isOne(condition.yes()) || isOne(condition.no());
        }
        if (expression instanceof MemberAccess member) {
            return isOne(member.object());
        }
        return expression instanceof Index index ? isOne(index.object()) : expression instanceof Name;
    }
}
