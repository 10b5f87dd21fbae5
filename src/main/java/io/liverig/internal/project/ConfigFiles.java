package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.PathText;
import io.liverig.internal.project.text.SyntaxFaultException;
import io.liverig.journal.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the JSON beside pages and components, and the paths of components in it. */
final class ConfigFiles {
    private ConfigFiles() {}

    static PageConfig page(SourceFolder files, AppConfig app, String route) {
        return read(files, app, route, app.window());
    }

    static PageConfig component(SourceFolder files, AppConfig app, String path) {
        return read(files, app, path, Map.of());
    }

    private static PageConfig read(SourceFolder files, AppConfig app, String path, Map<String, Object> defaults) {
        Map<String, Object> raw = Map.of();
        Problem problem = null;
        try {
            String text = files.read(path + ".json");
            raw = text == null ? raw : JsonFile.read(path + ".json", text);
        } catch (SyntaxFaultException e) {
            problem = e.problem();
        }
        Map<String, Object> settings = new LinkedHashMap<>(defaults);
        settings.putAll(raw);
        Map<String, String> components = new LinkedHashMap<>(app.usingComponents());
        components.putAll(JsonFile.texts(raw, "usingComponents"));
        return new PageConfig(path, settings, components, raw, problem);
    }

    /**
     * Returns the path of a component without extension, or null.
     *
     * @see <a
     *     href="https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/">custom components</a>
     */
    static @Nullable String componentPath(SourceFolder files, String fromPath, String request) {
        if (request.contains("://")) {
            return null;
        }
        if (request.startsWith("/")) {
            return component(files, "", request);
        }
        String folder = PathText.folder(fromPath);
        String found = component(files, folder, request);
        if (request.startsWith(".")) {
            return found;
        }
        for (String up = folder; found == null; up = PathText.folder(up)) {
            found = component(files, up, "miniprogram_npm/" + request);
            if (up.isEmpty()) {
                break;
            }
        }
        return found != null ? found : component(files, "", request);
    }

    private static @Nullable String component(SourceFolder files, String folder, String request) {
        String path = PathText.join(folder, request);
        if (path == null) {
            return null;
        }
        return List.of(path, PathText.trim(path + "/index")).stream()
                .filter(at -> files.isFile(at + ".wxml") || files.isFile(at + ".js"))
                .findFirst()
                .orElse(null);
    }
}
