package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page stack, and every page instance by its number. */
public final class Pages {
    /** How many pages the stack holds: https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html . */
    public static final int MAX = 10;

    private final String program;
    private final List<PageInstance> stack = new ArrayList<>();
    private final Map<Integer, PageInstance> all = new LinkedHashMap<>();
    private final Map<String, PageInstance> tabs = new LinkedHashMap<>();
    private final List<PageInstance> floating = new ArrayList<>();
    private int numbers;

    Pages(String program) {
        this.program = program;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put(
                "stack",
                args -> Json.write(
                        stack.stream().map(page -> page.ref().number()).toList()));
    }

    /** Returns the page in front, or null before the first. */
    public @Nullable PageInstance top() {
        return stack.isEmpty() ? null : stack.get(stack.size() - 1);
    }

    /** Returns the stack, the page in front last. */
    public List<PageInstance> stack() {
        return List.copyOf(stack);
    }

    /** Returns a page by its number, also one behind a tab; null when it is unloaded or never was. */
    public @Nullable PageInstance find(int number) {
        return all.get(number);
    }

    /** Returns all pages, those behind tabs included. */
    List<PageInstance> all() {
        return List.copyOf(all.values());
    }

    PageInstance make(String route, Map<String, Object> query) {
        PageInstance page = new PageInstance(new PageRef(program, ++numbers, route), query);
        all.put(numbers, page);
        return page;
    }

    void push(PageInstance page) {
        stack.add(page);
    }

    void remove(PageInstance page) {
        stack.remove(page);
        floating.remove(page);
        tabs.values().remove(page);
        all.remove(page.ref().number());
    }

    @Nullable
    PageInstance tab(String route) {
        return tabs.get(route);
    }

    void keepTab(PageInstance page) {
        tabs.put(page.ref().route(), page);
    }

    boolean isTab(PageInstance page) {
        return tabs.containsValue(page);
    }

    /** Takes a tab's page off the stack without unloading it. */
    void shelve(PageInstance page) {
        stack.remove(page);
    }

    /** Takes a page off the stack that goes on in a small window. */
    void release(PageInstance page) {
        stack.remove(page);
        floating.add(page);
    }

    /** Returns a page that goes on in a small window; null when it does not. */
    @Nullable
    PageInstance floating(PageRef ref) {
        return floating.stream()
                .filter(page -> page.ref().equals(ref))
                .findFirst()
                .orElse(null);
    }

    /** Puts a page from the small window on top of the stack again. */
    void land(PageInstance page) {
        floating.remove(page);
        stack.add(page);
    }

    List<PageInstance> shelved() {
        return Stream.concat(tabs.values().stream().filter(page -> !stack.contains(page)), floating.stream())
                .toList();
    }
}
