package io.liverig.view;

import io.liverig.view.wxml.Expression;
import io.liverig.view.wxml.ForTemplate;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Reads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** wx:for: one row of parts for each item; with wx:key rows move with their items, without it they stay by index. */
final class ForPart extends Part {
    private final ForTemplate template;
    private final Frame frame;
    private LoopItems items;
    private List<ForRow> rows = new ArrayList<>();

    ForPart(ForTemplate template, Frame frame) {
        this.template = template;
        this.frame = frame;
        items = frame.tree().room(LoopItems.of(frame.evaluate(template.list())), 0, template.at());
        List<String> keys = LoopKeys.of(template, frame, items);
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(i, keys.get(i)));
        }
    }

    private ForRow row(int at, String key) {
        ItemScope scope = new ItemScope(frame.scope(), template, items.value(at), items.index(at));
        return new ForRow(scope, key, items.member(at), new PartList(template.body(), frame.with(scope)));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    boolean update() {
        Mask mask = template.list().mask(frame.scope());
        if (mask == null) {
            return updateInPlace(null);
        }
        items = frame.tree().room(LoopItems.of(frame.evaluate(template.list())), rows.size(), template.at());
        return keepsKeys(mask) ? updateInPlace(mask) : updateMatched(mask, LoopKeys.of(template, frame, items));
    }

    /** Tells, without working them out, that no item has another key than before. */
    private boolean keepsKeys(Mask mask) {
        if (items.size() != rows.size() || items.names() != null) {
            return false;
        }
        Expression key = template.key();
        if (key == null || mask == Mask.ALL) {
            return key == null;
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

    /** Updates the rows of a list whose items are where they were. */
    private boolean updateInPlace(@Nullable Mask mask) {
        boolean other = false;
        for (int i = 0; i < rows.size(); i++) {
            other |= update(rows.get(i), i, rows.get(i).key(), mask);
        }
        return other;
    }

    private boolean updateMatched(Mask mask, List<String> keys) {
        List<@Nullable ForRow> matched = match(keys);
        List<ForRow> now = new ArrayList<>(matched.size());
        boolean other = matched.size() != rows.size();
        for (int i = 0; i < matched.size(); i++) {
            ForRow row = matched.get(i);
            other |= row == null || (i < rows.size() && row != rows.get(i));
            if (row == null) {
                now.add(row(i, keys.get(i)));
            } else {
                other |= update(row, i, keys.get(i), mask);
                now.add(row);
            }
        }
        rows = now;
        return other;
    }

    /** Finds the row of each key, null where there is none, and removes the rows that nothing asks for. */
    private List<@Nullable ForRow> match(List<String> keys) {
        List<@Nullable ForRow> matched = new ArrayList<>(keys.size());
        int same = 0;
        while (same < keys.size() && same < rows.size() && rows.get(same).key().equals(keys.get(same))) {
            matched.add(rows.get(same++));
        }
        Map<String, ForRow> left = new HashMap<>();
        rows.subList(same, rows.size()).forEach(row -> left.put(row.key(), row));
        for (String key : keys.subList(same, keys.size())) {
            matched.add(left.remove(key));
        }
        rows.stream()
                .filter(row -> left.containsKey(row.key()) && left.get(row.key()) == row)
                .forEach(row -> row.parts().remove());
        return matched;
    }

    private boolean update(ForRow row, int at, String key, @Nullable Mask listMask) {
        Object item = items.value(at);
        String member = items.member(at);
        Mask mask = listMask == null ? null : itemMask(row, item, member, listMask);
        row.refresh(item, items.index(at), key, member, mask);
        return template.inner().meet(row.scope()) && row.parts().update();
    }

    /** Finds out what is new in a row's item: by the list's own mask where it stayed, else by comparing. */
    private @Nullable Mask itemMask(ForRow row, @Nullable Object item, String member, Mask listMask) {
        if (listMask != Mask.ALL && member.equals(row.member())) {
            return listMask.member(member);
        }
        Object before = row.scope().item();
        return frame.tree().commit().touched(before) ? Mask.ALL : Mask.diff(before, item);
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        rows.forEach(row -> row.parts().addNodes(nodes));
    }

    @Override
    void remove() {
        frame.tree().room(LoopItems.NONE, rows.size(), template.at());
        rows.forEach(row -> row.parts().remove());
    }
}
