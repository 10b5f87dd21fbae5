package io.liverig.internal.view.query;

import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.ComponentType.StyleMode;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxss.StyleSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What styles a page and the components on it:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
 *
 * <p>The page does not say which of two rules of the same weight counts when they come from different files: here it is
 * app.wxss, then the page's, then those of components that share theirs, then the template's own. A selector of several
 * nodes meets those of one template alone.
 */
final class PageStyles {
    private final StyleFiles files;
    private final String route;
    private final String isolation;
    private final Map<String, StyleMode> modes = new LinkedHashMap<>();

    /**
     * Looks at what is on a page.
     *
     * @param isolation the page's own styleIsolation, "" for the usual one, which is shared
     * @param nodes all nodes of the page
     */
    PageStyles(StyleFiles files, String route, String isolation, Collection<ViewNode> nodes) {
        this.files = files;
        this.route = route;
        this.isolation = isolation;
        for (ViewNode node : nodes) {
            ComponentType type = node.shadow() == null ? null : node.shadow().type();
            if (type != null) {
                modes.put(type.path(), type.styles());
            }
        }
    }

    /** Returns the sheets that count in a template: that of the page for "", else that of a component. */
    List<StyleSheet> of(String component) {
        return component.isEmpty() ? ofPage() : ofComponent(component);
    }

    private List<StyleSheet> ofPage() {
        List<String> paths = app();
        if (!isolation.equals("isolated") && !isolation.equals("page-isolated")) {
            paths.addAll(shared());
        }
        paths.add(route);
        return files.of(paths);
    }

    private List<StyleSheet> ofComponent(String component) {
        List<String> around = app();
        if (modes.getOrDefault(component, StyleMode.ISOLATED) == StyleMode.ISOLATED) {
            around.add(route);
            List<StyleSheet> sheets = new ArrayList<>();
            files.of(around).forEach(sheet -> sheets.add(sheet.ofTags()));
            sheets.addAll(files.of(List.of(component)));
            return sheets;
        }
        if (isolation.isEmpty() || isolation.equals("shared") || isolation.equals("page-shared")) {
            around.add(route);
        }
        around.addAll(shared());
        around.remove(component);
        around.add(component);
        return files.of(around);
    }

    private List<String> app() {
        List<String> paths = new ArrayList<>();
        if (!isolation.startsWith("page-")) {
            paths.add("app");
        }
        return paths;
    }

    private List<String> shared() {
        return modes.keySet().stream()
                .filter(path -> modes.get(path) == StyleMode.SHARED)
                .toList();
    }
}
