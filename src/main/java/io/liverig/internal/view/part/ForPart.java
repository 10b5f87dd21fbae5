package io.liverig.internal.view.part;

import io.liverig.internal.view.node.Lifetimes;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.ItemScope;
import io.liverig.internal.view.scope.LoopItems;
import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Items;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.template.ForTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** wx:for: one row of parts for each item; with wx:key rows move with their items, without it they stay by index. */
final class ForPart extends Part {
    private final ForTemplate template;
    private final Frame frame;
    private final List<ForRow> rows = new ArrayList<>();
    private LoopItems items;

    ForPart(ForTemplate template, Frame frame) {
        this.template = template;
        this.frame = frame;
        items = room(LoopItems.of(frame.evaluate(template.list())), 0);
        List<String> keys = LoopKeys.of(template, frame, items);
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(items, i, keys.get(i)));
        }
    }

    private LoopItems room(LoopItems items, int before) {
        return frame.context().templates().room(items, before, template.at());
    }

    private ForRow row(LoopItems items, int at, String key) {
        ItemScope scope = new ItemScope(frame.scope(), template, items.value(at), items.index(at));
        return new ForRow(scope, key, items.member(at), new PartList(template.body(), frame.with(scope)));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        Mask mask = listMask();
        if (mask == null) {
            updateInPlace(items, rows.size(), null);
            return;
        }
        items = room(LoopItems.of(frame.evaluate(template.list())), rows.size());
        if (template.key() == null) {
            updateByIndex(items, mask);
        } else if (keepsKeys(items, mask)) {
            updateInPlace(items, rows.size(), mask);
        } else {
            new RowMoves(this, rows, items, LoopKeys.of(template, frame, items), mask).apply();
        }
    }

    /** Of a list that the template writes, every item is given again when one changes, unless rows have keys, as in glass-easel. */
    private @Nullable Mask listMask() {
        Mask mask = template.list().mask(frame.scope());
        return mask != null && template.key() == null && template.list() instanceof Items literal
                ? literal.every()
                : mask;
    }

    /** Tells, without working them out, that no item has another key than before. */
    private boolean keepsKeys(LoopItems items, Mask mask) {
        Expression key = template.key();
        if (key == null || items.size() != rows.size() || items.names() != null || mask == Mask.ALL) {
            return false;
        }
        ItemScope probe = new ItemScope(frame.scope(), template, null, 0.0);
        for (Mask changed : mask.members().values()) {
            probe.refresh(null, 0.0, changed);
            if (key.mask(probe) != null) {
                return false;
            }
        }
        return true;
    }

    /** Updates the rows of items that are where they were. */
    private void updateInPlace(LoopItems items, int count, @Nullable Mask mask) {
        for (int i = 0; i < count; i++) {
            update(rows.get(i), items, i, rows.get(i).key(), mask);
        }
    }

    private void updateByIndex(LoopItems items, Mask mask) {
        int same = Math.min(items.size(), rows.size());
        updateInPlace(items, same, mask);
        if (items.size() < rows.size()) {
            discard(List.copyOf(rows.subList(same, rows.size())));
            return;
        }
        List<ForRow> added = new ArrayList<>();
        for (int i = same; i < items.size(); i++) {
            added.add(row(items, i, Mask.indexName(i)));
        }
        if (!added.isEmpty()) {
            rows.addAll(added);
            inserted(added);
        }
    }

    /** Makes the row of an item that has none. */
    ForRow make(LoopItems items, int at, String key) {
        return row(items, at, key);
    }

    /** Lets rows go that the list no longer has. */
    void discard(List<ForRow> gone) {
        rows.removeAll(gone);
        gone.forEach(row -> frame.discard(row.parts()));
    }

    /** Takes in rows that the list has now. */
    void inserted(List<ForRow> added) {
        List<ViewNode> nodes = new ArrayList<>();
        added.forEach(row -> row.parts().addNodes(nodes));
        frame.inserted(nodes);
    }

    /** Takes note of a row that has another place in the list now. */
    void moved(ForRow row) {
        frame.parent().childrenChanged();
        row.parts().nodes().forEach(Lifetimes::move);
    }

    void update(ForRow row, LoopItems items, int at, String key, @Nullable Mask listMask) {
        Object item = items.value(at);
        String member = items.member(at);
        Mask mask = listMask == null ? null : itemMask(row, item, member, listMask);
        row.refresh(item, items.index(at), key, member, mask);
        if (template.inner().meet(row.scope())) {
            row.parts().update();
        }
    }

    /**
     * Finds out what is new in a row's item: by the list's own mask where it stayed, else by comparing. Components hear of
     * an item that is given to them again (glass-easel, src/tmpl/range_list_diff.ts, updateListItem).
     */
    private @Nullable Mask itemMask(ForRow row, @Nullable Object item, String member, Mask listMask) {
        if (listMask != Mask.ALL && member.equals(row.member())) {
            return listMask.member(member);
        }
        Object before = row.scope().item();
        boolean all = frame.instance().usesComponents() || frame.instance().touched(before);
        return all ? Mask.ALL : Mask.diff(before, item);
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        rows.forEach(row -> row.parts().addNodes(nodes));
    }

    @Override
    void remove() {
        room(LoopItems.NONE, rows.size());
        rows.forEach(row -> row.parts().remove());
    }
}
