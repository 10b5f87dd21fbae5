package io.liverig.logic;

import io.liverig.journal.Fault;

/**
 * Tells App.onError and the listeners of wx.onError what a script threw and nobody caught: its message and its stack as
 * one text, as a task of its own. What those functions throw themselves is taken down and told to nobody.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onError-String-error
 */
final class ErrorTeller {
    private final LogicLayer logic;
    private boolean telling;

    ErrorTeller(LogicLayer logic) {
        this.logic = logic;
    }

    void thrown(Fault fault) {
        if (telling) {
            return;
        }
        String text = fault.stack().isEmpty() ? fault.message() : fault.message() + "\n" + fault.stack();
        logic.post("onError", () -> {
            telling = true;
            try {
                logic.enter("onError", "emit", "error", io.liverig.data.Json.write(text));
            } finally {
                telling = false;
            }
        });
    }
}
