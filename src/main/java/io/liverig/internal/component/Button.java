package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.OpenType;
import io.liverig.internal.view.node.ComponentNode;
import io.liverig.internal.view.node.ViewNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * button: form-type and open-type.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/button.html . An open-type is answered by what the test
 * scripted; without that openSetting tells what the phone has, what asks the user first is refused, and everything else
 * does nothing; a notice says so.
 */
final class Button extends Component {
    Button(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public boolean refusesTaps() {
        return flag("disabled");
    }

    @Override
    public void tapped(ViewNode target) {
        actOnForm();
        String name = text("open-type");
        if (name.equals("share")) {
            base().around().share(node());
        }
        OpenType.of(name).ifPresent(this::open);
        if (OpenType.of(name).isEmpty() && !OpenType.isSilent(name)) {
            notice("open-type \"" + name + "\" is not known; nothing follows");
        }
    }

    private void actOnForm() {
        Form form = form(node());
        switch (text("form-type")) {
            case "submit" -> {
                if (form != null) {
                    form.submit();
                }
            }
            case "reset" -> {
                if (form != null) {
                    form.reset();
                }
            }
            default -> {}
        }
    }

    /** Returns the form that a button acts on; through a custom component only with wx://form-field-button. */
    private @Nullable Form form(ViewNode from) {
        Form form = nodes().around(from, Form.class);
        ComponentNode around = form == null ? ComponentNode.around(from) : null;
        return around != null && around.mixes("wx://form-field-button") ? form(around.node()) : form;
    }

    private void open(OpenType type) {
        Map<String, Object> answer = kit().answers().next(type.name());
        if (answer != null) {
            boolean failed = type.name().equals("launchApp")
                    && !String.valueOf(answer.get("errMsg")).endsWith(":ok");
            send(failed ? "error" : type.event(), answer);
        } else if (type.name().equals("openSetting")) {
            send(
                    type.event(),
                    Fields.of("errMsg", "openSetting:ok")
                            .and("authSetting", base().around().authSetting()));
        } else if (type.name().equals("agreePrivacyAuthorization")) {
            send(type.event(), Fields.of("errMsg", "agreePrivacyAuthorization:ok"));
        } else {
            notice("nobody answers open-type \"" + type.name() + "\"; script it: phone().answerOpenType(\""
                    + type.name() + "\", Map.of(...))" + (type.refusable() ? ". Until then the user refuses" : ""));
            if (type.refusable()) {
                send(type.event(), Fields.of("errMsg", type.name() + ":fail user deny"));
            }
        }
    }

    @Override
    public void labelled() {
        if (!refusesTaps()) {
            port().fire("tap", Fields.of("x", 0.0).and("y", 0.0));
            tapped(node());
        }
    }
}
