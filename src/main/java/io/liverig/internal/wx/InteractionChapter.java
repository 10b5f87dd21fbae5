package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.async;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.data.Fields;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Dialogs;
import java.util.List;
import java.util.Map;

/**
 * Notes and questions above the page:
 * https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showToast.html
 */
final class InteractionChapter implements HostRow.Chapter {
    private static final int MOST_ITEMS = 6;
    private static final int LONGEST_BUTTON = 4;

    private final WxBase base;
    private final Dialogs dialogs;

    InteractionChapter(WxBase base) {
        this.base = base;
        this.dialogs = base.phone().dialogs();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("showToast", this::showToast),
                // Clients differ when no note stands: some fail. Here hiding nothing succeeds.
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideToast.html
                done("hideToast", args -> dialogs.hideNote()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showLoading.html
                done("showLoading", this::showLoading),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.hideLoading.html
                done("hideLoading", args -> dialogs.hideNote()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showModal.html
                answer("showModal", this::showModal),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showActionSheet.html
                async("showActionSheet", this::showActionSheet));
    }

    private void showToast(CallArgs args) {
        args.string("title");
        double millis = args.number("duration", 1500);
        dialogs.showNote("showToast", args.options(), base.queue().nowMillis() + (long) millis);
    }

    private void showLoading(CallArgs args) {
        args.string("title");
        dialogs.showNote("showLoading", args.options(), Long.MAX_VALUE);
    }

    private Map<String, Object> showModal(CallArgs args) {
        args.string("title", "");
        args.string("content", "");
        checkButton(args, "cancelText");
        checkButton(args, "confirmText");
        dialogs.show("showModal", args.options());
        Dialogs.ModalAnswer answer = dialogs.nextModalAnswer();
        Fields result = Fields.of("confirm", answer.confirm()).and("cancel", !answer.confirm());
        return args.flag("editable", false) && answer.confirm() ? result.and("content", answer.content()) : result;
    }

    private static void checkButton(CallArgs args, String name) {
        if (args.string(name, "").length() > LONGEST_BUTTON) {
            throw new HostFailure(name + " length should not larger than 4 Chinese characters");
        }
    }

    private void showActionSheet(CallArgs args, Reply reply) {
        int items = args.list("itemList").size();
        if (items == 0 || items > MOST_ITEMS) {
            throw new HostFailure("parameter error: itemList should have 1 to " + MOST_ITEMS + " items");
        }
        dialogs.show("showActionSheet", args.options());
        int taken = dialogs.nextSheetAnswer();
        if (taken < 0 || taken >= items) {
            reply.fail("cancel");
        } else {
            reply.ok(Map.of("tapIndex", (double) taken));
        }
    }
}
