package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.journal.Fault;

/**
 * Tells App.onError and the listeners of wx.onError what a script threw and nobody caught: its message and its stack as
 * one text, as a task of its own. What those functions throw themselves is noted and told to nobody.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html#onError-String-error
 */
public final class ErrorTeller {
    private final ProgramScripts scripts;
    private boolean telling;

    public ErrorTeller(ProgramScripts scripts) {
        this.scripts = scripts;
    }

    public void thrown(Fault fault) {
        if (telling) {
            return;
        }
        String text = fault.stack().isEmpty() ? fault.message() : fault.message() + "\n" + fault.stack();
        scripts.post("onError", () -> {
            telling = true;
            try {
                scripts.enter("onError", "emit", "error", Json.write(text));
            } finally {
                telling = false;
            }
        });
    }
}
