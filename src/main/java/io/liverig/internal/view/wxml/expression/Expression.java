package io.liverig.internal.view.wxml.expression;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two pairs of braces, parsed.
 *
 * <p>The language is the one of https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/data.html : the
 * operators mean what they mean in JavaScript, nothing ever throws, a member of undefined is undefined.
 */
public sealed interface Expression
        permits Literal, Name, MemberAccess, Index, Unary, Binary, Logical, Conditional, Call, Items, Members, Joined {
    /** Works out the value. */
    @Nullable
    Object value(Scope scope);

    /**
     * Works out what the commit under way has changed in the value; null when nothing.
     *
     * <p>It may name too much, never too little.
     */
    @Nullable
    Mask mask(Scope scope);

    /**
     * Returns where in the owner's data the value stands, as the segments of a data path; null when it stands nowhere,
     * because it is worked out.
     *
     * <p>What can be one is listed in
     * https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html ; a condition between two
     * is added by glass-easel's engine (tests/tmpl/lvalue.test.ts).
     */
    default @Nullable List<Object> path(Scope scope) {
        return null;
    }

    /** Names each variable that the value depends on. */
    void names(Consumer<String> reader);
}
