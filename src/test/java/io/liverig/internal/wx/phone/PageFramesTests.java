package io.liverig.internal.wx.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.wx.WxKit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageFramesTests {
    private final WxKit kit = new WxKit();
    private final PageFrames chrome = kit.phone.chrome();

    @Test
    void eachPageHasItsOwnTitle() {
        kit.call("setNavigationBarTitle", "title", "Home");
        kit.page = WxKit.ROOM;
        kit.call("setNavigationBarTitle", "title", "Room");
        assertEquals("Home", chrome.page(WxKit.HOME).bar().title());
        assertEquals("Room", chrome.page(WxKit.ROOM).bar().title());
        chrome.forget(WxKit.ROOM);
        assertEquals(PageFrame.PLAIN, chrome.page(WxKit.ROOM));
    }

    @Test
    void withoutAPageThereIsNoBar() {
        kit.page = null;
        assertEquals(
                "fail no page is open yet",
                kit.call("setNavigationBarTitle", "title", "x").outcome());
    }

    @Test
    void theFrontIsBlackOrWhite() {
        assertEquals(
                "ok",
                kit.call("setNavigationBarColor", "frontColor", "#ffffff", "backgroundColor", "#123456")
                        .outcome());
        assertEquals("#123456", chrome.page(WxKit.HOME).bar().backgroundColor());
        assertEquals(
                "fail invalid frontColor \"red\"",
                kit.call("setNavigationBarColor", "frontColor", "red", "backgroundColor", "#123456")
                        .outcome());
    }

    @Test
    void theBarShowsThatThePageLoads() {
        kit.call("showNavigationBarLoading");
        assertTrue(chrome.page(WxKit.HOME).bar().loading());
        kit.call("hideNavigationBarLoading");
        assertFalse(chrome.page(WxKit.HOME).bar().loading());
        kit.call("hideHomeButton");
        assertFalse(chrome.page(WxKit.HOME).bar().homeButton());
    }

    @Test
    void theTabBarHidesAndShows() {
        kit.call("hideTabBar");
        assertFalse(chrome.tabBar().visible());
        kit.call("showTabBar");
        assertTrue(chrome.tabBar().visible());
    }

    @Test
    void anItemCarriesABadgeOrADot() {
        kit.call("setTabBarBadge", "index", 1.0, "text", "3");
        assertEquals(Map.of(1, "3"), chrome.tabBar().badges());
        kit.call("showTabBarRedDot", "index", 1.0);
        assertEquals(Map.of(1, ""), chrome.tabBar().badges());
        kit.call("hideTabBarRedDot", "index", 1.0);
        assertEquals(Map.of(), chrome.tabBar().badges());
        assertEquals(
                "fail tabbar item not found",
                kit.call("removeTabBarBadge", "index", 2.0).outcome());
    }

    @Test
    void onlyAPageOfATabReachesTheTabBar() {
        kit.page = WxKit.ROOM;
        assertEquals("fail not TabBar page", kit.call("hideTabBar").outcome());
        assertTrue(chrome.tabBar().visible());
    }

    @Test
    void pullingDownRunsThePagesHandler() {
        kit.call("startPullDownRefresh");
        assertTrue(chrome.page(WxKit.HOME).refreshing());
        assertEquals(List.of("pullDownRefresh pages/home/home#1"), kit.navigator.went);
        kit.call("stopPullDownRefresh");
        assertFalse(chrome.page(WxKit.HOME).refreshing());
    }

    @Test
    void scrollingRemembersThePlace() {
        kit.call("pageScrollTo", "scrollTop", 120.0);
        kit.call("pageScrollTo", "selector", "#end");
        assertEquals(120.0, chrome.page(WxKit.HOME).scrollTop());
        kit.call("pageScrollTo", "scrollTop", -5.0);
        assertEquals(0.0, chrome.page(WxKit.HOME).scrollTop());
    }
}
