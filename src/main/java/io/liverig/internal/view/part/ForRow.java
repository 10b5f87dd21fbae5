package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.ItemScope;
import io.liverig.internal.view.wxml.expression.Mask;
import org.jspecify.annotations.Nullable;

/** One turn of wx:for: its scope, its key and its parts. */
final class ForRow {
    private final ItemScope scope;
    private final PartList parts;
    private String key;
    private String member;

    ForRow(ItemScope scope, String key, String member, PartList parts) {
        this.scope = scope;
        this.key = key;
        this.member = member;
        this.parts = parts;
    }

    ItemScope scope() {
        return scope;
    }

    PartList parts() {
        return parts;
    }

    String key() {
        return key;
    }

    /** Returns the item's name in the list: the index as text, or an object's member. */
    String member() {
        return member;
    }

    void refresh(@Nullable Object item, Object index, String newKey, String newMember, @Nullable Mask mask) {
        scope.refresh(item, index, mask);
        key = newKey;
        member = newMember;
    }
}
