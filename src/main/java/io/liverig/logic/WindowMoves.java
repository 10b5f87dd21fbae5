package io.liverig.logic;

import io.liverig.data.PageRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a page when its small window is closed or tapped:
 * https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 */
public final class WindowMoves {
    private final LogicLayer logic;

    /** Moves the pages of a program. */
    public WindowMoves(LogicLayer logic) {
        this.logic = logic;
    }

    /** The window is closed: a page that goes on nowhere else is unloaded. */
    public void closed(PageRef ref) {
        logic.router().begin(() -> {
            PageInstance page = logic.pages().floating(ref);
            return page == null ? List.of() : List.of(() -> logic.router().close(page));
        });
    }

    /** The window is tapped: its page comes to the front, from wherever it is. */
    public void tapped(PageRef ref) {
        logic.router().begin(() -> {
            PageInstance floating = logic.pages().floating(ref);
            PageInstance page = logic.pages().find(ref.number());
            if (page == null || page == logic.pages().top()) {
                return List.of();
            }
            return floating == null ? back(page) : landing(floating);
        });
    }

    /** A page that was left for the one below comes back on top of it. */
    private List<Runnable> landing(PageInstance page) {
        PageInstance top = logic.pages().top();
        List<Runnable> steps = new ArrayList<>();
        if (top != null) {
            steps.add(() -> logic.life().hide(top));
        }
        steps.add(() -> {
            logic.pages().land(page);
            logic.router().takeDown("navigateTo", page);
        });
        steps.add(() -> logic.life().show(page));
        steps.add(() -> logic.life().routeDone(page));
        return steps;
    }

    /** The pages above one in the stack are closed. */
    private List<Runnable> back(PageInstance page) {
        List<PageInstance> stack = logic.pages().stack();
        List<Runnable> steps = new ArrayList<>();
        for (int i = stack.size() - 1; i >= 0 && stack.get(i) != page; i--) {
            PageInstance above = stack.get(i);
            steps.add(() -> logic.router().close(above));
        }
        steps.add(() -> logic.router().takeDown("navigateBack", page));
        steps.add(() -> logic.life().show(page));
        steps.add(() -> logic.life().routeDone(page));
        return steps;
    }
}
