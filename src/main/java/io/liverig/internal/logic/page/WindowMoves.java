package io.liverig.internal.logic.page;

import io.liverig.data.PageRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a page when its small window is closed or tapped:
 * https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 */
public final class WindowMoves {
    private final Pages pages;
    private final Router router;
    private final PageLife life;

    public WindowMoves(Pages pages, Router router, PageLife life) {
        this.pages = pages;
        this.router = router;
        this.life = life;
    }

    /** The window is closed: a page that goes on nowhere else is unloaded. */
    public void closed(PageRef ref) {
        router.begin(() -> {
            PageInstance page = pages.floating(ref);
            return page == null ? List.of() : List.of(() -> router.close(page));
        });
    }

    /** The window is tapped: its page comes to the front, from wherever it is. */
    public void tapped(PageRef ref) {
        router.begin(() -> {
            PageInstance floating = pages.floating(ref);
            PageInstance page = pages.find(ref.number());
            if (page == null || page == pages.top()) {
                return List.of();
            }
            return floating == null ? back(page) : landing(floating);
        });
    }

    /** A page that was left for the one below comes back on top of it. */
    private List<Runnable> landing(PageInstance page) {
        PageInstance top = pages.top();
        List<Runnable> steps = new ArrayList<>();
        if (top != null) {
            steps.add(() -> life.hide(top));
        }
        steps.add(() -> {
            pages.land(page);
            router.note("navigateTo", page);
        });
        steps.add(() -> life.show(page));
        steps.add(() -> life.routeDone(page));
        return steps;
    }

    /** The pages above one in the stack are closed. */
    private List<Runnable> back(PageInstance page) {
        List<PageInstance> stack = pages.stack();
        List<Runnable> steps = new ArrayList<>();
        for (int i = stack.size() - 1; i >= 0 && stack.get(i) != page; i--) {
            PageInstance above = stack.get(i);
            steps.add(() -> router.close(above));
        }
        steps.add(() -> router.note("navigateBack", page));
        steps.add(() -> life.show(page));
        steps.add(() -> life.routeDone(page));
        return steps;
    }
}
