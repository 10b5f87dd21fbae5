package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Logical;
import io.liverig.internal.view.wxml.expression.MemberAccess;
import io.liverig.internal.view.wxml.expression.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads wx:key: a property's name, {@code *this}, or one of the forms that programs write instead.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/list.html#wx-key . The name of the item stands for
 * {@code *this}, the name of the index for the index unless the items have such a property, a path may begin with the
 * item's name, and a binding is worked out in the item's scope.
 */
final class KeyParser {
    private KeyParser() {}

    static @Nullable Expression parse(String written, Expression parsed, String itemName, String indexName) {
        String key = written.strip();
        if (key.isEmpty()) {
            return null;
        }
        Name item = new Name(itemName);
        if (key.contains("{{")) {
            return parsed;
        }
        if (key.equals("*this") || key.equals(itemName)) {
            return item;
        }
        Expression property = property(key, item);
        boolean mayBeIndex = key.equals("index") || key.equals(indexName);
        return mayBeIndex ? new Logical(Logical.Operator.DEFAULT, property, new Name(indexName)) : property;
    }

    private static Expression property(String key, Name item) {
        String path =
                key.startsWith(item.name() + ".") ? key.substring(item.name().length() + 1) : key;
        Expression property = item;
        for (String name : path.split("\\.")) {
            property = new MemberAccess(property, name);
        }
        return property;
    }
}
