package io.liverig.internal.view.node;

import java.util.ArrayDeque;
import java.util.Deque;

/** The updates of one page that the behaviours have not been told of; the first of them makes the page. */
public final class Commits {
    private final Deque<Commit> waiting = new ArrayDeque<>();
    private Commit current = new Commit(0);
    private int depth = 1;
    private boolean open;

    public Commit current() {
        return current;
    }

    /** Begins an update, or goes on with the one under way. */
    public void begin() {
        if (depth++ == 0) {
            current = new Commit(current.number() + 1);
        }
    }

    public void end(ViewNode root) {
        if (--depth == 0) {
            current.place(root);
            waiting.add(current);
        }
    }

    /** Tells of what the page was made with; a second call does nothing. */
    public void open() {
        if (!open) {
            open = true;
            render(0);
        }
    }

    /** Tells of nothing any more; returns whether anything was told. */
    public boolean close() {
        boolean was = open;
        open = false;
        waiting.forEach(Commit::abandon);
        waiting.clear();
        return was;
    }

    public void render(long number) {
        while (open && !waiting.isEmpty() && waiting.element().number() <= number) {
            waiting.remove().deliver();
        }
    }
}
