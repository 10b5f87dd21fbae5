package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.List;
import java.util.Optional;

/**
 * What a component asks of whoever uses it, on a device as well; the printed table tells each.
 *
 * @param library the package that the component belongs to
 * @param component its file without extension
 * @param values properties that it is always given
 * @param inside what stands in it
 * @param using the components that {@code inside} uses, by tag
 * @param reason what it asks for, and why
 */
record ComponentNeed(
        String library, String component, ObjectNode values, String inside, ObjectNode using, String reason) {
    private static final String PLAIN = "<view>inside</view>";
    private static final String TDESIGN = "tdesign-miniprogram";

    /** What is known; nothing here may be without need. */
    static final List<ComponentNeed> ALL = List.of(
            new ComponentNeed(
                    "@vant/weapp",
                    "tabs/index",
                    Json.obj(),
                    "<tab title=\"one\"/><tab title=\"two\"/>",
                    Json.obj("tab", "@vant/weapp/tab/index"),
                    "has van-tab in it; it measures the first of them without asking whether there is one"),
            new ComponentNeed(
                    TDESIGN,
                    "chat-content/chat-content",
                    Json.obj("content", Json.obj("type", "text", "data", "text")),
                    PLAIN,
                    Json.obj(),
                    "is given content, an object of type and data, which its documentation requires"),
            new ComponentNeed(
                    TDESIGN,
                    "color-picker/color-picker",
                    Json.obj("type", "multiple", "usePopup", false),
                    PLAIN,
                    Json.obj(),
                    "shows its palette at once (type multiple, no popup); it measures the palette without asking whether"
                            + " there is one, and nobody handles the promise that then fails"));

    /** Returns what a component asks for; nothing for nearly all. */
    static Optional<ComponentNeed> of(String library, String component) {
        return ALL.stream()
                .filter(known -> known.library.equals(library) && known.component.equals(component))
                .findFirst();
    }

    static String inside(String library, String component) {
        return of(library, component).map(ComponentNeed::inside).orElse(PLAIN);
    }

    static ObjectNode using(String library, String component) {
        return of(library, component).map(known -> known.using.deepCopy()).orElseGet(Json::obj);
    }

    static ObjectNode values(String library, String component) {
        return of(library, component).map(known -> known.values.deepCopy()).orElseGet(Json::obj);
    }
}
