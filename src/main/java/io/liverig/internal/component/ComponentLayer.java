package io.liverig.internal.component;

import io.liverig.data.Undefined;
import io.liverig.internal.component.kit.Catalogue;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentBase;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentNodes;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.Control;
import io.liverig.internal.component.kit.Keyboard;
import io.liverig.internal.component.kit.OpenAnswers;
import io.liverig.internal.component.kit.OpenType;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in components of one program: gives nodes their behaviour, and fingers their effect. */
public final class ComponentLayer implements NodeBehaviors {
    private final ComponentContext kit;

    /** Makes the layer of a program without any node. */
    public ComponentLayer(ComponentBase base) {
        this.kit = new ComponentContext(base, new ComponentNodes(), new Keyboard(), new OpenAnswers());
    }

    @Override
    public NodeBehavior forTag(String tag) {
        ComponentTag kind = ComponentTags.of(tag);
        return kind == null ? NodeBehavior.NONE : kind.maker().make(kit, kind);
    }

    /** Returns whether something follows from an attribute or an event of a component. */
    public static boolean isThere(Catalogue.Row row) {
        ComponentTag kind = ComponentTags.of(row.component());
        return kind != null
                && switch (row.kind()) {
                    case "attribute" -> kind.attributes().contains(row.name());
                    case "event" -> kind.events().contains(row.name());
                    default -> true;
                };
    }

    /**
     * Returns whether there is a component, an attribute of it, an option of that, as wx.canIUse asks; of options only
     * those of open-type are told apart.
     *
     * @param path {@code button}, {@code open-type}, {@code contact}
     */
    public static boolean knows(List<String> path) {
        String tag = path.get(0);
        boolean attribute =
                path.size() < 2 || Catalogue.attribute(tag, path.get(1)).isPresent();
        boolean option = path.size() < 3
                || !path.get(1).equals("open-type")
                || !tag.equals("button")
                || OpenType.of(path.get(2)).isPresent()
                || OpenType.isSilent(path.get(2));
        return Catalogue.has(tag) && attribute && option;
    }

    /** Returns what is answered to buttons with an open-type. */
    public OpenAnswers answers() {
        return kit.answers();
    }

    /** Returns what a user can do to an element. */
    public Control control(ViewNode node) {
        Component component = kit.nodes().of(node);
        return component != null ? component : () -> Component.nameOf(node);
    }

    /**
     * Taps an element: the keyboard goes unless it is wanted, the tap reaches its handlers, then what the components on
     * its way do. A tap on a disabled button is lost, as on a phone.
     *
     * <p>Whether the handlers of the tap or those of what follows from it come first is not documented; here the tap's.
     *
     * @param tap sends the event
     */
    public void tap(ViewNode node, Runnable tap) {
        for (ViewNode at = node; at != null; at = at.shownIn()) {
            Component component = kit.nodes().of(at);
            if (component != null && component.refusesTaps()) {
                return;
            }
        }
        kit.keyboard().tapped(kit.nodes().of(node));
        tap.run();
        for (ViewNode at = node; at != null; at = at.shownIn()) {
            Component component = kit.nodes().of(at);
            if (component != null) {
                component.tapped(node);
            }
            if (at.stops("tap")) {
                return;
            }
        }
    }

    /** Returns how far an element is scrolled, in pixels: from the left, from the top; zero for what does not scroll. */
    public double[] scroll(ViewNode node) {
        return kit.nodes().of(node) instanceof ScrollView view ? view.offset() : new double[2];
    }

    /** Returns what a component holds of an attribute that a user can change; undefined for any other. */
    public @Nullable Object property(ViewNode node, String attribute) {
        Component component = kit.nodes().of(node);
        boolean kept = switch (node.tag()) {
            case "input", "textarea", "slider", "picker", "picker-view" -> attribute.equals("value");
            case "switch", "checkbox", "radio" -> attribute.equals("checked");
            case "swiper" -> attribute.equals("current");
            case "scroll-view" -> attribute.equals("scroll-top");
            default -> false;
        };
        return component == null || !kept ? Undefined.UNDEFINED : component.value();
    }
}
