package io.liverig.internal.wx;

import io.liverig.data.PageRef;
import io.liverig.internal.port.Navigator;
import io.liverig.internal.port.Reply;
import java.util.ArrayList;
import java.util.List;

/** Writes down where it is told to go. */
public final class FakeNavigator implements Navigator {
    public final List<String> went = new ArrayList<>();

    private void go(String where, Reply reply) {
        went.add(where);
        reply.ok();
    }

    @Override
    public void navigateTo(String url, Reply reply) {
        go("navigateTo " + url, reply);
    }

    @Override
    public void redirectTo(String url, Reply reply) {
        go("redirectTo " + url, reply);
    }

    @Override
    public void reLaunch(String url, Reply reply) {
        go("reLaunch " + url, reply);
    }

    @Override
    public void switchTab(String url, Reply reply) {
        go("switchTab " + url, reply);
    }

    @Override
    public void navigateBack(int delta, Reply reply) {
        go("navigateBack " + delta, reply);
    }

    @Override
    public void scrolled(PageRef page, double scrollTop) {
        went.add("scrolled " + page + " " + scrollTop);
    }

    @Override
    public void exit() {
        went.add("exit");
    }

    @Override
    public void pullDownRefresh(PageRef page) {
        went.add("pullDownRefresh " + page);
    }
}
