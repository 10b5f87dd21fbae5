package io.liverig.internal.component;

import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.view.node.ViewNode;
import org.jspecify.annotations.Nullable;

/** What checkbox and radio have in common: a value, and whether they are ticked. */
abstract class Checkable extends Component {
    private boolean checked;

    Checkable(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public final void begin() {
        checked = flag("checked");
        checkedByTemplate();
    }

    @Override
    public final void changed(String name, @Nullable Object value) {
        if (name.equals("checked")) {
            checked = JsValues.truthy(value);
            checkedByTemplate();
        }
    }

    /** The template has ticked it, or not. */
    void checkedByTemplate() {}

    /** A finger ticks or clears it, and the group hears of it. */
    abstract void touched();

    @Override
    public final void tapped(ViewNode target) {
        if (!flag("disabled")) {
            touched();
        }
    }

    @Override
    public final void labelled() {
        if (!flag("disabled")) {
            touched();
        }
    }

    @Override
    public final void change(@Nullable Object value) {
        requireEnabled();
        if (!(value instanceof Boolean wanted)) {
            throw wrong("is changed to true or false");
        }
        if (wanted != checked) {
            touched();
        }
    }

    boolean isChecked() {
        return checked;
    }

    void check(boolean now) {
        checked = now;
        port().writeBack("checked", now);
    }

    String ownValue() {
        return text("value");
    }

    @Override
    public final Object value() {
        return checked;
    }
}
