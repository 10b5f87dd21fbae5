package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.FormField;
import io.liverig.internal.component.kit.Keyboard;
import io.liverig.internal.component.kit.Surroundings;
import io.liverig.internal.view.node.ViewNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * input and textarea.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/input.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/component/textarea.html . What is typed stands in the field at once;
 * the attribute counts again when it changes, and so does a text that the handler of input returns. A text arrives in
 * one piece: one input event, whose keyCode is that of the last character.
 *
 * <p>linechange follows a change of the text that changes how many lines it takes, which is an estimate; the page does not
 * say whether a textarea tells of its first line too, and here it does not.
 */
final class TextField extends Component implements FormField, Keyboard.Owner {
    private String text = "";

    TextField(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void begin() {
        text = cut(text("value"));
        if (flag("focus") || flag("auto-focus")) {
            base().post("focus", this::focusIfThere);
        }
    }

    private void focusIfThere() {
        if (isThere() && !flag("disabled")) {
            focus();
        }
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        if (name.equals("value")) {
            String before = text;
            base().post("lines of a textarea", () -> tellLines(before));
            text = cut(JsValues.isNullish(value) ? "" : JsValues.text(value));
        } else if (name.equals("focus") && JsValues.truthy(value)) {
            focusIfThere();
        } else if (name.equals("focus")) {
            blur();
        }
    }

    @Override
    public void end() {
        kit().keyboard().leave(this);
    }

    private String cut(String full) {
        int limit = (int) number("maxlength");
        return limit >= 0 && full.length() > limit ? full.substring(0, limit) : full;
    }

    @Override
    public void focus() {
        requireEnabled();
        if (kit().keyboard().isOf(this)) {
            return;
        }
        kit().keyboard().take(this);
        double height = base().settings().keyboardHeight();
        send("focus", Fields.of("value", text).and("height", height));
        send("keyboardheightchange", Fields.of("height", height).and("duration", 0.0));
    }

    @Override
    public void input(String typed) {
        focus();
        String before = text;
        text = cut(typed);
        double key = text.isEmpty() ? 8 : text.charAt(text.length() - 1);
        port().writeBack("value", text);
        Map<String, Object> detail =
                Fields.of("value", text).and("cursor", (double) text.length()).and("keyCode", key);
        if (note("input", detail)) {
            port().ask("input", detail, this::replaced);
        }
        tellLines(before);
    }

    private void tellLines(String before) {
        if (!isThere() || before.equals(text) || !node().tag().equals("textarea") || !port().handles("linechange")) {
            return;
        }
        Surroundings.Lines lines = base().around().lines(node(), text);
        if (lines.count() != base().around().lines(node(), before).count()) {
            base().around().approximate(node(), "linechange", "the lines of a textarea are estimates without a screen");
            send(
                    "linechange",
                    Fields.of("height", lines.height())
                            .and("heightRpx", lines.heightRpx())
                            .and("lineCount", (double) lines.count()));
        }
    }

    private void replaced(String with) {
        if (isThere()) {
            text = cut(with);
        }
    }

    @Override
    public void confirm() {
        requireEnabled();
        if (node().tag().equals("textarea") && text("confirm-type").equals("return")) {
            throw wrong("has the confirm-type \"return\": its key begins a new line; give it another one");
        }
        focus();
        send("confirm", Fields.of("value", text));
        if (!flag("confirm-hold")) {
            blur();
        }
    }

    @Override
    public void blur() {
        if (kit().keyboard().isOf(this)) {
            kit().keyboard().leave(this);
            lost(true);
        }
    }

    @Override
    public void lost(boolean closes) {
        send("blur", Fields.of("value", text).and("cursor", (double) text.length()));
        if (closes) {
            send("keyboardheightchange", Fields.of("height", 0.0).and("duration", 0.0));
        }
    }

    @Override
    public boolean holdsKeyboard() {
        return flag("hold-keyboard");
    }

    @Override
    public void tapped(ViewNode target) {
        focusIfThere();
    }

    @Override
    public void labelled() {
        focusIfThere();
    }

    @Override
    public Object value() {
        return text;
    }

    @Override
    public Object formValue() {
        return text;
    }

    @Override
    public void reset() {
        text = "";
        port().writeBack("value", text);
    }
}
