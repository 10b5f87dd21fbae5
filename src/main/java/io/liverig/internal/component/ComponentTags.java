package io.liverig.internal.component;

import io.liverig.internal.component.kit.ComponentTag;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All tags with behaviour; a component can read and send nothing but what its row names. */
final class ComponentTags {
    private static final Map<String, ComponentTag> ALL = new LinkedHashMap<>();

    static {
        add("image", Image::new, "src", "load error");
        add("cover-image", Image::new, "src", "load error");
        add("progress", Progress::new, "percent active active-mode duration", "activeend");
        add(
                "button",
                Button::new,
                "disabled form-type open-type",
                "contact getphonenumber getrealtimephonenumber getuserinfo launchapp opensetting chooseavatar"
                        + " agreeprivacyauthorization error");
        add("form", Form::new, "", "submit reset");
        String typing = "value disabled maxlength focus auto-focus confirm-hold hold-keyboard";
        String typed = "input focus blur confirm keyboardheightchange";
        add("input", TextField::new, typing, typed);
        add("textarea", TextField::new, typing + " confirm-type", typed + " linechange");
        add("label", Label::new, "for", "");
        add("checkbox", Checkbox::new, "value disabled checked", "");
        add("checkbox-group", CheckboxGroup::new, "", "change");
        add("radio", Radio::new, "value disabled checked", "");
        add("radio-group", RadioGroup::new, "", "change");
        add("switch", Switch::new, "checked disabled", "change");
        add("slider", Slider::new, "min max step value disabled", "change changing");
        add(
                "picker",
                Picker::new,
                "mode disabled range range-key value start end fields level",
                "change columnchange cancel");
        add("picker-view", PickerView::new, "value", "change pickstart pickend");
        add(
                "swiper",
                Swiper::new,
                "autoplay current interval duration current-item-id circular vertical",
                "change transition animationfinish");
        add("swiper-item", SwiperItem::new, "item-id", "");
        add(
                "scroll-view",
                ScrollView::new,
                "scroll-x scroll-y upper-threshold lower-threshold scroll-top scroll-left scroll-into-view"
                        + " refresher-enabled refresher-triggered",
                "scroll scrolltoupper scrolltolower refresherpulling refresherrefresh refresherrestore");
        add("movable-view", MovableView::new, "x y direction disabled", "change");
        add("navigator", NavigatorElement::new, "target url open-type delta", "fail");
    }

    private ComponentTags() {}

    private static void add(String tag, ComponentTag.Maker maker, String attributes, String events) {
        ALL.put(tag, new ComponentTag(tag, maker, words(attributes), words(events)));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(List.of(text.split(" "))));
    }

    static @Nullable ComponentTag of(String tag) {
        return ALL.get(tag);
    }

    static Collection<ComponentTag> all() {
        return ALL.values();
    }
}
