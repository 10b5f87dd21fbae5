package io.liverig.internal.component;

import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentNodes;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * label: passes a tap on to the control that "for" names, else to the first one inside.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/label.html : button, checkbox, radio, switch and input.
 */
final class Label extends Component {
    Label(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void tapped(ViewNode target) {
        Component control = control();
        if (control != null && !isInControl(target)) {
            control.labelled();
        }
    }

    private @Nullable Component control() {
        if (isSet("for")) {
            ViewNode named = ComponentNodes.byId(node(), text("for"));
            if (named == null) {
                notice("there is no element with the id \"" + text("for") + "\"");
            }
            return named == null ? null : nodes().of(named);
        }
        return controls().isEmpty() ? null : controls().get(0);
    }

    private List<Component> controls() {
        return nodes().below(node(), Component.class).stream()
                .filter(one -> one instanceof Button
                        || one instanceof Checkbox
                        || one instanceof Radio
                        || one instanceof Switch
                        || one instanceof TextField)
                .toList();
    }

    /** A tap on a control inside does what the control does, and no more. */
    private boolean isInControl(ViewNode target) {
        for (ViewNode at = target; at != null && at != node(); at = at.shownIn()) {
            Component component = nodes().of(at);
            if (component != null && controls().contains(component)) {
                return true;
            }
        }
        return false;
    }
}
