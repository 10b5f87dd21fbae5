package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.PathText;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads app.json.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html">app.json</a>
 */
final class AppConfigReader {
    private AppConfigReader() {}

    static AppConfig read(String text) {
        Map<String, Object> raw = JsonFile.read("app.json", text);
        List<String> pages = routes("", JsonFile.list(raw, "pages"));
        List<SubPackage> subPackages = subPackages(raw);
        return new AppConfig(pages, subPackages, entry(raw, pages, subPackages), tabBar(raw), raw);
    }

    private static String entry(Map<String, Object> raw, List<String> pages, List<SubPackage> subPackages) {
        String entry = route(JsonFile.text(raw, "entryPagePath"));
        if (!entry.isEmpty()) {
            return entry;
        }
        if (!pages.isEmpty()) {
            return pages.get(0);
        }
        return subPackages.stream()
                .flatMap(part -> part.pages().stream())
                .findFirst()
                .orElseThrow(() -> new ProjectException(new Problem(
                        FaultKind.MISSING,
                        Place.of("app.json"),
                        "the program has no pages",
                        "list them in \"pages\"")));
    }

    private static List<SubPackage> subPackages(Map<String, Object> raw) {
        List<SubPackage> all = new ArrayList<>();
        for (String key : List.of("subPackages", "subpackages")) {
            for (Object item : JsonFile.list(raw, key)) {
                if (item instanceof Map<?, ?> map) {
                    all.add(subPackage(JsonFile.members(map)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static SubPackage subPackage(Map<String, Object> raw) {
        String root = PathText.trim(JsonFile.text(raw, "root"));
        List<String> pages = routes(root + "/", JsonFile.list(raw, "pages"));
        return new SubPackage(root, pages, Boolean.TRUE.equals(raw.get("independent")), raw);
    }

    private static @Nullable TabBar tabBar(Map<String, Object> raw) {
        Map<String, Object> bar = JsonFile.object(raw, "tabBar");
        if (bar.isEmpty()) {
            return null;
        }
        List<String> paths = new ArrayList<>();
        for (Object item : JsonFile.list(bar, "list")) {
            if (item instanceof Map<?, ?> map && map.get("pagePath") instanceof String path) {
                paths.add(route(path));
            }
        }
        return new TabBar(Boolean.TRUE.equals(bar.get("custom")), List.copyOf(paths), bar);
    }

    private static List<String> routes(String prefix, List<?> pages) {
        return pages.stream()
                .filter(String.class::isInstance)
                .map(page -> PathText.trim(prefix + route((String) page)))
                .toList();
    }

    /** Returns a page's path as a route; some programs write an extension or a leading slash. */
    private static String route(String path) {
        String route = PathText.trim(path.strip());
        return route.endsWith(".html") ? route.substring(0, route.length() - 5) : route;
    }
}
