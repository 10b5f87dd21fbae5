package io.liverig.view;

import io.liverig.view.wxss.StyleSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The WXSS files of one program, each read once: https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxss.html */
final class StyleFiles {
    private final FileReader files;
    private final Map<String, StyleSheet> read = new LinkedHashMap<>();

    StyleFiles(FileReader files) {
        this.files = files;
    }

    /**
     * Returns what styles a page: app.wxss, then its own, imported files before those that import them; or what styles a
     * component: its own only, as an isolated one is. Shared styles (styleIsolation, addGlobalClass) are left out:
     * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
     *
     * @param component the component's path, "" for the page
     */
    List<StyleSheet> of(String route, String component) {
        List<StyleSheet> sheets = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        if (component.isEmpty()) {
            add("app.wxss", sheets, seen);
        }
        add((component.isEmpty() ? route : component) + ".wxss", sheets, seen);
        return sheets;
    }

    private void add(String path, List<StyleSheet> sheets, Set<String> seen) {
        if (!seen.add(path)) {
            return;
        }
        StyleSheet sheet = read.computeIfAbsent(path, key -> {
            String text = files.read(key);
            return StyleSheet.parse(text == null ? "" : text);
        });
        sheet.imports().forEach(one -> add(SourcePaths.beside(path, one), sheets, seen));
        sheets.add(sheet);
    }
}
