package io.liverig.internal.wx;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.live.LiveContexts;
import io.liverig.internal.live.node.ContextReply;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.Rows;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of live-pusher and live-player:
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePusherContext.html
 *
 * <p>Their methods return no promise. A context belongs to the page it was made on, or to the one given as "this".
 */
final class LiveChapter implements HostRow.Chapter {
    private static final String PUSHER = "LivePusherContext";
    private static final String PLAYER = "LivePlayerContext";

    private final LiveContexts live;

    LiveChapter(WxBase base) {
        this.live = base.live();
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Factory("createLivePusherContext", PUSHER, args -> handle(args, "")));
        // https://developers.weixin.qq.com/miniprogram/dev/api/media/live/wx.createLivePlayerContext.html
        rows.add(new HostRow.Factory(
                "createLivePlayerContext", PLAYER, args -> handle(args, JsValues.text(args.at(0)))));
        // https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.checkIsPictureInPictureActive.html
        rows.add(Rows.sync("checkIsPictureInPictureActive", args -> live.isInSmallWindow()));
        for (String method : live.pusherMethods()) {
            rows.add(new HostRow.Async(PUSHER + "." + method, false, (args, reply) -> callPusher(method, args, reply)));
        }
        for (String method : live.playerMethods()) {
            rows.add(new HostRow.Async(PLAYER + "." + method, false, (args, reply) -> callPlayer(method, args, reply)));
        }
        return rows;
    }

    private void callPusher(String method, CallArgs args, Reply reply) {
        live.pusher(
                page(args.handle(), "operateLivePusher"), method, args.options(), answer("operateLivePusher", reply));
    }

    private void callPlayer(String method, CallArgs args, Reply reply) {
        Object handle = args.handle();
        PageRef page = page(handle, "operateLivePlayer");
        String id = handle instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
        live.player(page, id, method, args.options(), answer("operateLivePlayer", reply));
    }

    private static Map<String, Object> handle(CallArgs args, String id) {
        Fields handle = Fields.of("id", id);
        PageRef page = args.scope() == null ? args.page() : args.scope();
        return page == null
                ? handle
                : handle.and("program", page.program())
                        .and("number", (double) page.number())
                        .and("route", page.route());
    }

    private static PageRef page(@Nullable Object handle, String operation) {
        if (handle instanceof Map<?, ?> map
                && map.get("program") instanceof String program
                && map.get("number") instanceof Number number
                && map.get("route") instanceof String route) {
            return new PageRef(program, number.intValue(), route);
        }
        throw new HostFailure("the context was made before there was a page, so " + operation + " finds no component");
    }

    private static ContextReply answer(String operation, Reply reply) {
        return new ContextReply() {
            @Override
            public void ok(Map<String, ? extends Object> fields) {
                reply.ok(Fields.of("errMsg", operation + ":ok").and(fields));
            }

            @Override
            public void fail(String errMsg) {
                reply.fail("", Map.of("errMsg", errMsg));
            }
        };
    }
}
