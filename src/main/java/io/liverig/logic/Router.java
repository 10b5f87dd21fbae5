package io.liverig.logic;

import io.liverig.bridge.Reply;
import io.liverig.journal.RowKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
public final class Router {
    private final LogicLayer logic;
    private final Deque<Move> moves = new ArrayDeque<>();
    private boolean moving;

    Router(LogicLayer logic) {
        this.logic = logic;
    }

    /** One move: it makes its steps when its turn comes, for the stack may have changed until then. */
    interface Move {
        List<Runnable> steps();
    }

    /** Keeps the present page and opens another above it. */
    public void navigateTo(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("navigateTo", target, reply)) {
                return List.of();
            }
            if (logic.host().files().tabs().contains(target.route())) {
                reply.fail("can not navigateTo a tabbar page");
                return List.of();
            }
            if (logic.pages().stack().size() >= Pages.MAX) {
                reply.fail("webview count limit exceed");
                return List.of();
            }
            return opening("navigateTo", List.of(), target, reply);
        });
    }

    /** Closes the present page and opens another in its place. */
    public void redirectTo(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("redirectTo", target, reply)) {
                return List.of();
            }
            if (logic.host().files().tabs().contains(target.route())) {
                reply.fail("can not redirectTo a tabbar page");
                return List.of();
            }
            PageInstance top = logic.pages().top();
            return opening("redirectTo", top == null ? List.of() : List.of(top), target, reply);
        });
    }

    /** Closes all pages and opens one. */
    public void reLaunch(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("reLaunch", target, reply)) {
                return List.of();
            }
            List<PageInstance> closing = new ArrayList<>(logic.pages().stack());
            java.util.Collections.reverse(closing);
            closing.addAll(logic.pages().shelved());
            return opening("reLaunch", closing, target, reply);
        });
    }

    /** Goes to a page of the tab bar and closes all that are none. */
    public void switchTab(String url, Reply reply) {
        begin(() -> {
            PageUrl target = target(url);
            if (!isOpenable("switchTab", target, reply)) {
                return List.of();
            }
            if (!logic.host().files().tabs().contains(target.route())) {
                reply.fail("can not switch to no-tabBar page");
                return List.of();
            }
            if (!target.query().isEmpty()) {
                logic.notice("switchTab", "switchTab takes no parameters; those of " + url + " are dropped");
            }
            return switching(new PageUrl(target.route(), Map.of()), reply);
        });
    }

    /** Closes the topmost pages; the first page always stays. */
    public void navigateBack(int delta, Reply reply) {
        begin(() -> {
            List<PageInstance> stack = logic.pages().stack();
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
            steps.add(() -> takeDown("navigateBack", below));
            steps.add(() -> logic.life().show(below));
            steps.add(reply::ok);
            steps.add(() -> logic.life().routeDone(below));
            return steps;
        });
    }

    private PageUrl target(String url) {
        PageInstance top = logic.pages().top();
        return PageUrl.parse(url, top == null ? "" : top.ref().route());
    }

    private boolean isOpenable(String name, PageUrl target, Reply reply) {
        if (logic.host().files().hasPage(target.route())) {
            return true;
        }
        reply.fail("page \"" + target.route() + "\" is not found");
        logic.notice(name, "page \"" + target.route() + "\" is not found; list it in app.json");
        return false;
    }

    private List<Runnable> opening(String name, List<PageInstance> closing, PageUrl target, Reply reply) {
        List<Runnable> steps = new ArrayList<>();
        PageInstance top = logic.pages().top();
        if (closing.isEmpty() && top != null) {
            steps.add(() -> logic.life().hide(top));
        }
        for (PageInstance page : closing) {
            steps.add(() -> close(page));
        }
        PageInstance page = logic.pages().make(target.route(), target.query());
        addOpening(steps, name, page, reply);
        return steps;
    }

    private void addOpening(List<Runnable> steps, String name, PageInstance page, Reply reply) {
        PendingReply opener = reply instanceof PendingReply pending && name.equals("navigateTo") ? pending : null;
        steps.add(() -> {
            logic.pages().push(page);
            if (logic.host().files().tabs().contains(page.ref().route())) {
                logic.pages().keepTab(page);
            }
            takeDown(name, page);
            logic.life().load(page, opener);
        });
        steps.add(() -> logic.life().show(page));
        steps.add(reply::ok);
        steps.add(() -> logic.life().openView(page));
        steps.add(() -> logic.life().ready(page));
    }

    private List<Runnable> switching(PageUrl target, Reply reply) {
        List<Runnable> steps = new ArrayList<>();
        PageInstance known = logic.pages().tab(target.route());
        for (PageInstance page : reversedStack()) {
            if (page == known) {
                continue;
            }
            steps.add(logic.pages().isTab(page) ? () -> shelve(page) : () -> close(page));
        }
        if (known == null) {
            addOpening(steps, "switchTab", logic.pages().make(target.route(), target.query()), reply);
        } else {
            steps.add(() -> bringBack(known));
            steps.add(reply::ok);
            steps.add(() -> logic.life().routeDone(known));
        }
        return steps;
    }

    private List<PageInstance> reversedStack() {
        List<PageInstance> stack = new ArrayList<>(logic.pages().stack());
        java.util.Collections.reverse(stack);
        return stack;
    }

    private void shelve(PageInstance page) {
        logic.life().hide(page);
        logic.pages().shelve(page);
    }

    private void bringBack(PageInstance page) {
        boolean wasTop = page.isVisible();
        logic.pages().shelve(page);
        logic.pages().push(page);
        takeDown("switchTab", page);
        if (!wasTop) {
            logic.life().show(page);
        }
    }

    /** Leaves a page for the one below: it is unloaded, unless it goes on in a small window. */
    private void leave(PageInstance page) {
        if (logic.host().view().floats(page.ref())) {
            logic.life().hide(page);
            logic.pages().release(page);
        } else {
            close(page);
        }
    }

    void close(PageInstance page) {
        logic.life().unload(page);
    }

    void takeDown(String name, @Nullable PageInstance page) {
        String place = page == null ? "" : page.ref().toString();
        List<String> stack =
                logic.pages().stack().stream().map(each -> each.ref().route()).toList();
        logic.host().journal().row(logic.program(), place, RowKind.ROUTE, name, Map.of("stack", stack));
    }

    void begin(Move move) {
        moves.add(move);
        if (!moving) {
            moving = true;
            logic.post("route", this::next);
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
        logic.post("route", () -> step(steps, index + 1));
    }
}
