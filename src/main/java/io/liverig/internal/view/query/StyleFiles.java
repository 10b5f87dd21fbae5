package io.liverig.internal.view.query;

import io.liverig.internal.view.wxml.FileReader;
import io.liverig.internal.view.wxml.SourcePaths;
import io.liverig.internal.view.wxss.StyleSheet;
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

    /** Returns the sheets of files without their extension, in this order, imported files before those that import them. */
    List<StyleSheet> of(List<String> paths) {
        List<StyleSheet> sheets = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        paths.forEach(path -> add(path + ".wxss", sheets, seen));
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
