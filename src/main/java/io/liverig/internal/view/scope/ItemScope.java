package io.liverig.internal.view.scope;

import io.liverig.internal.port.FunctionResolver;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Scope;
import io.liverig.internal.view.wxml.template.ForTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The item and the index of one turn of wx:for, in front of the names around the loop. */
public final class ItemScope implements Scope {
    private final Scope outer;
    private final ForTemplate template;
    private @Nullable Object item;
    private Object index;
    private @Nullable Mask itemMask;
    private @Nullable Mask indexMask;

    public ItemScope(Scope outer, ForTemplate template, @Nullable Object item, Object index) {
        this.outer = outer;
        this.template = template;
        this.item = item;
        this.index = index;
    }

    public @Nullable Object item() {
        return item;
    }

    /** Takes the item and the index that a commit brings, and what of the item is new. */
    public void refresh(@Nullable Object newItem, Object newIndex, @Nullable Mask newItemMask) {
        indexMask = index.equals(newIndex) ? null : Mask.ALL;
        itemMask = newItemMask;
        item = newItem;
        index = newIndex;
    }

    @Override
    public @Nullable Object value(String name) {
        if (name.equals(template.itemName())) {
            return item;
        }
        return name.equals(template.indexName()) ? index : outer.value(name);
    }

    @Override
    public @Nullable Mask mask(String name) {
        if (name.equals(template.itemName())) {
            return itemMask;
        }
        return name.equals(template.indexName()) ? indexMask : outer.mask(name);
    }

    @Override
    public @Nullable List<Object> path(String name) {
        if (!name.equals(template.itemName())) {
            return name.equals(template.indexName()) ? null : outer.path(name);
        }
        List<Object> list = template.list().path(outer);
        if (list == null) {
            return null;
        }
        List<Object> path = new ArrayList<>(list);
        path.add(index instanceof Double number ? (Object) number.intValue() : index);
        return path;
    }

    @Override
    public FunctionResolver functions() {
        return outer.functions();
    }
}
