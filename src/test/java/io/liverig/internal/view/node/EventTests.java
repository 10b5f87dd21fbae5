package io.liverig.internal.view.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.port.HandlerCall;
import io.liverig.internal.view.ViewRig;
import io.liverig.internal.view.ViewTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTests {
    @Test
    void handlersAreCalledDownThenUp() {
        ViewRig rig = new ViewRig(
                "<a capture-bind:tap=\"a1\" bindtap=\"a2\"><b capture-bind:tap=\"b1\" bind:tap=\"b2\"/></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("b").get(0));
        assertEquals(List.of("a1", "b1", "b2", "a2"), rig.handlers());
    }

    @Test
    void captureCatchEndsTheWayDown() {
        ViewRig rig = new ViewRig("<a capture-catch:tap=\"a1\" bindtap=\"a2\"><b bindtap=\"b2\"/></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("b").get(0));
        assertEquals(List.of("a1"), rig.handlers());
    }

    @Test
    void ofAllMutBindHandlersTheInnermostIsCalled() {
        ViewRig rig =
                new ViewRig("<a mut-bind:tap=\"a\" bindtap=\"a2\"><b bindtap=\"b\"><c mut-bind:tap=\"c\"/></b></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("c").get(0));
        assertEquals(List.of("c", "b", "a2"), rig.handlers());
    }

    @Test
    void aCatchOfAnEmptyNameLetsTheEventPass() {
        ViewRig rig = new ViewRig("<a bindtap=\"a\"><b catch:tap=\"\"><c capture-catch:tap=\"{{name}}\"/></b></a>");
        ViewTree tree = rig.open("{\"name\":\"\"}");
        tree.tap(tree.find("c").get(0));
        assertEquals(List.of("a"), rig.handlers());
    }

    @Test
    void aCatchWithoutAValueStopsAndCallsNothing() {
        ViewRig rig = new ViewRig("<a bindtap=\"a\"><b catchtap bind:touchmove=\"\"/></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("b").get(0));
        assertEquals(List.of(), rig.handlers());
        assertFalse(tree.find("b").get(0).handles("touchmove"));
    }

    @Test
    void twoHandlersForOneEventAreBothCalledTheOneWithoutAColonFirst() {
        ViewRig rig = new ViewRig("<a bind:tap=\"{{name}}\" bindtap=\"first\"/>");
        ViewTree tree = rig.open("{\"name\":\"second\"}");
        tree.tap(tree.find("a").get(0));
        assertEquals(List.of("first", "second"), rig.handlers());
    }

    @Test
    void theEventHasTheDocumentedMembers() {
        ViewRig rig = new ViewRig("<a id=\"out\" data-n=\"{{n}}\" mark:m=\"a\" mark:k=\"{{n}}\" bindtap=\"f\">"
                + "<b id=\"in\" mark:m=\"b\">text</b></a>");
        ViewTree tree = rig.open("{\"n\":1}");
        rig.now += 250;
        tree.tap(tree.find("b").get(0).children().get(0));
        HandlerCall call = rig.calls.get(0);
        Map<String, Object> event = call.event();
        assertEquals("tap", event.get("type"));
        assertEquals(250.0, event.get("timeStamp"));
        assertEquals("{id=in, offsetLeft=0.0, offsetTop=0.0, dataset={}}", String.valueOf(event.get("target")));
        assertEquals(
                "{id=out, offsetLeft=0.0, offsetTop=0.0, dataset={n=1.0}}", String.valueOf(event.get("currentTarget")));
        assertEquals("{m=b, k=1.0}", String.valueOf(event.get("mark")));
        assertEquals("{x=0.0, y=0.0}", String.valueOf(event.get("detail")));
        assertTrue(String.valueOf(event.get("touches")).startsWith("[{identifier=0.0, pageX=0.0"));
        assertEquals("bindtap on <a>", call.binding());
        assertEquals("pages/room/room.wxml:1:54", String.valueOf(call.at()));
    }

    @Test
    void aComponentsOwnEventStaysOnItsNode() {
        ViewRig rig = new ViewRig("<a bindstatechange=\"outer\"><live-pusher bindstatechange=\"state\"/></a>");
        ViewTree tree = rig.open("{}");
        ViewNode pusher = tree.find("live-pusher").get(0);
        assertTrue(pusher.handles("statechange"));
        pusher.fire("statechange", ViewRig.value("{\"code\":1018}"));
        assertEquals("{code=1018.0}", String.valueOf(rig.calls.get(0).event().get("detail")));
        assertEquals(List.of("state"), rig.handlers());
    }

    @Test
    void nodesThatLeftSendNothing() {
        ViewRig rig = new ViewRig("<a wx:if=\"{{on}}\" bindtap=\"f\"/>");
        ViewTree tree = rig.open("{\"on\":true}");
        ViewNode node = tree.find("a").get(0);
        ViewRig.set(tree, "on", "false");
        tree.tap(node);
        assertEquals(List.of(), rig.handlers());
    }
}
