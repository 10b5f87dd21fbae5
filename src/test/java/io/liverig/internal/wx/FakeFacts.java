package io.liverig.internal.wx;

import io.liverig.internal.wx.call.ProgramFacts;
import java.util.List;
import java.util.Map;

/** A program with two tabs and one picture. */
final class FakeFacts implements ProgramFacts {
    @Override
    public String appId() {
        return "wx0123456789abcdef";
    }

    @Override
    public List<String> tabPages() {
        return List.of("pages/home/home", "pages/me/me");
    }

    @Override
    public boolean hasFile(String path) {
        return path.equals("/images/logo.png");
    }

    @Override
    public Map<String, Object> launchOptions() {
        return Map.of("path", "pages/home/home");
    }

    @Override
    public Map<String, Object> enterOptions() {
        return Map.of("path", "pages/me/me");
    }

    @Override
    public boolean hasComponent(List<String> path) {
        return path.get(0).equals("live-player") && path.size() == 1;
    }
}
