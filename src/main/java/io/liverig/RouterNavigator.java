package io.liverig;

import io.liverig.bridge.Reply;
import io.liverig.data.PageRef;
import io.liverig.logic.LogicLayer;
import io.liverig.wx.Navigator;
import java.util.Map;
import java.util.function.Supplier;

/** Joins wx to the page stack. */
final class RouterNavigator implements Navigator {
    private final Supplier<LogicLayer> logic;
    private final Runnable exit;

    RouterNavigator(Supplier<LogicLayer> logic, Runnable exit) {
        this.logic = logic;
        this.exit = exit;
    }

    @Override
    public void navigateTo(String url, Reply reply) {
        logic.get().router().navigateTo(url, reply);
    }

    @Override
    public void redirectTo(String url, Reply reply) {
        logic.get().router().redirectTo(url, reply);
    }

    @Override
    public void reLaunch(String url, Reply reply) {
        logic.get().router().reLaunch(url, reply);
    }

    @Override
    public void switchTab(String url, Reply reply) {
        logic.get().router().switchTab(url, reply);
    }

    @Override
    public void navigateBack(int delta, Reply reply) {
        logic.get().router().navigateBack(delta, reply);
    }

    @Override
    public void scrolled(PageRef page, double scrollTop) {
        logic.get().callPage(page.number(), "onPageScroll", Map.of("scrollTop", scrollTop));
    }

    @Override
    public void exit() {
        exit.run();
    }

    @Override
    public void pullDownRefresh(PageRef page) {
        logic.get().callPage(page.number(), "onPullDownRefresh");
    }
}
