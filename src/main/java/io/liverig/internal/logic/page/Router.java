package io.liverig.internal.logic.page;

import io.liverig.data.PageRef;
import io.liverig.data.PageUrl;
import io.liverig.internal.port.Navigator;
import io.liverig.internal.port.Reply;
import io.liverig.journal.RowKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves between pages; each move is a chain of tasks, and one move ends before the next begins.
 *
 * <p>What each move does to the pages is the table of
 * https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/route.html . The success callback comes after
 * the new page's onShow and before its onReady: the page says only that it comes, and its sample uses the event channel
 * in it, so that onLoad must have run.
 */
public final class Router implements Navigator {
    private final ProgramScripts scripts;
    private final PageLife life;
    private final Deque<Move> moves = new ArrayDeque<>();
    private boolean moving;

    public Router(ProgramScripts scripts, PageLife life) {
        this.scripts = scripts;
        this.life = life;
    }

    /** One move: it makes its steps when its turn comes, for the stack may have changed until then. */
    interface Move {
        List<Runnable> steps();
    }

    @Override
    public void navigateTo(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("navigateTo", target, reply)) {
                return List.of();
            }
            if (scripts.files().tabs().contains(target.route())) {
                reply.fail("can not navigateTo a tabbar page");
                return List.of();
            }
            if (scripts.pages().stack().size() >= Pages.MAX) {
                reply.fail("webview count limit exceed");
                return List.of();
            }
            return opening("navigateTo", List.of(), target, reply);
        });
    }

    @Override
    public void redirectTo(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("redirectTo", target, reply)) {
                return List.of();
            }
            if (scripts.files().tabs().contains(target.route())) {
                reply.fail("can not redirectTo a tabbar page");
                return List.of();
            }
            PageInstance top = scripts.pages().top();
            return opening("redirectTo", top == null ? List.of() : List.of(top), target, reply);
        });
    }

    @Override
    public void reLaunch(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("reLaunch", target, reply)) {
                return List.of();
            }
            List<PageInstance> closing = reversedStack();
            closing.addAll(scripts.pages().shelved());
            return opening("reLaunch", closing, target, reply);
        });
    }

    @Override
    public void switchTab(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("switchTab", target, reply)) {
                return List.of();
            }
            if (!scripts.files().tabs().contains(target.route())) {
                reply.fail("can not switch to no-tabBar page");
                return List.of();
            }
            if (!target.query().isEmpty()) {
                scripts.notice("switchTab", "switchTab takes no parameters; those of " + url + " are dropped");
            }
            return switching(new PageUrl(target.route(), Map.of()), reply);
        });
    }

    @Override
    public void navigateBack(int delta, Reply reply) {
        begin(() -> {
            List<PageInstance> stack = scripts.pages().stack();
            int closing = Math.min(Math.max(1, delta), stack.size() - 1);
            if (closing < 1) {
                reply.fail("cannot navigate back at first page.");
                return List.of();
            }
            List<Runnable> steps = new ArrayList<>();
            for (int i = 0; i < closing; i++) {
                PageInstance page = stack.get(stack.size() - 1 - i);
                steps.add(() -> leave(page));
            }
            PageInstance below = stack.get(stack.size() - 1 - closing);
            steps.add(() -> note("navigateBack", below));
            steps.add(() -> life.show(below));
            steps.add(reply::ok);
            steps.add(() -> life.routeDone(below));
            return steps;
        });
    }

    @Override
    public void scrolled(PageRef page, double scrollTop) {
        life.callPage(page.number(), "onPageScroll", Map.of("scrollTop", scrollTop));
    }

    @Override
    public void pullDownRefresh(PageRef page) {
        life.callPage(page.number(), "onPullDownRefresh", Map.of());
    }

    @Override
    public void exit() {
        scripts.exit();
    }

    private PageUrl target(String url) {
        PageInstance top = scripts.pages().top();
        return PageUrl.parse(url, top == null ? "" : top.ref().route());
    }

    private boolean isOpenable(String name, PageUrl target, Reply reply) {
        if (scripts.files().hasPage(target.route())) {
            return true;
        }
        reply.fail("page \"" + target.route() + "\" is not found");
        scripts.notice(name, "page \"" + target.route() + "\" is not found; list it in app.json");
        return false;
    }

    private List<Runnable> opening(String name, List<PageInstance> closing, PageUrl target, Reply reply) {
        List<Runnable> steps = new ArrayList<>();
        PageInstance top = scripts.pages().top();
        if (closing.isEmpty() && top != null) {
            steps.add(() -> life.hide(top));
        }
        for (PageInstance page : closing) {
            steps.add(() -> close(page));
        }
        PageInstance page = scripts.pages().make(target.route(), target.query());
        addOpening(steps, name, page, reply);
        return steps;
    }

    private void addOpening(List<Runnable> steps, String name, PageInstance page, Reply reply) {
        PendingReply opener = reply instanceof PendingReply pending && name.equals("navigateTo") ? pending : null;
        steps.add(() -> {
            scripts.pages().push(page);
            if (scripts.files().tabs().contains(page.ref().route())) {
                scripts.pages().keepTab(page);
            }
            note(name, page);
            life.load(page, opener);
        });
        steps.add(() -> life.show(page));
        steps.add(reply::ok);
        steps.add(() -> life.openView(page));
        steps.add(() -> life.ready(page));
    }

    private List<Runnable> switching(PageUrl target, Reply reply) {
        List<Runnable> steps = new ArrayList<>();
        PageInstance known = scripts.pages().tab(target.route());
        for (PageInstance page : reversedStack()) {
            if (page == known) {
                continue;
            }
            steps.add(scripts.pages().isTab(page) ? () -> shelve(page) : () -> close(page));
        }
        if (known == null) {
            addOpening(steps, "switchTab", scripts.pages().make(target.route(), target.query()), reply);
        } else {
            steps.add(() -> bringBack(known));
            steps.add(reply::ok);
            steps.add(() -> life.routeDone(known));
        }
        return steps;
    }

    private List<PageInstance> reversedStack() {
        List<PageInstance> stack = new ArrayList<>(scripts.pages().stack());
        Collections.reverse(stack);
        return stack;
    }

    private void shelve(PageInstance page) {
        life.hide(page);
        scripts.pages().shelve(page);
    }

    private void bringBack(PageInstance page) {
        boolean wasTop = page.isVisible();
        scripts.pages().shelve(page);
        scripts.pages().push(page);
        note("switchTab", page);
        if (!wasTop) {
            life.show(page);
        }
    }

    /** Leaves a page for the one below: it is unloaded, unless it goes on in a small window. */
    private void leave(PageInstance page) {
        if (scripts.view().floats(page.ref())) {
            life.hide(page);
            scripts.pages().release(page);
        } else {
            close(page);
        }
    }

    void close(PageInstance page) {
        life.unload(page);
    }

    void note(String name, @Nullable PageInstance page) {
        String place = page == null ? "" : page.ref().toString();
        List<String> stack =
                scripts.pages().stack().stream().map(each -> each.ref().route()).toList();
        scripts.row(place, RowKind.ROUTE, name, Map.of("stack", stack));
    }

    void begin(Move move) {
        moves.add(move);
        if (!moving) {
            moving = true;
            scripts.post("route", this::next);
        }
    }

    private void next() {
        Move move = moves.poll();
        if (move == null) {
            moving = false;
            return;
        }
        step(move.steps(), 0);
    }

    private void step(List<Runnable> steps, int index) {
        if (index == steps.size()) {
            next();
            return;
        }
        steps.get(index).run();
        scripts.post("route", () -> step(steps, index + 1));
    }
}
