package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What app.json says. Routes have no leading slash.
 *
 * @param pages the routes of the main package, in order
 * @param subPackages the subpackages, in order
 * @param entryPagePath the page that opens first; the first of {@code pages} unless app.json names another
 * @param tabBar the tab bar, or null
 * @param raw the whole document
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html">app.json</a>
 */
public record AppConfig(
        List<String> pages,
        List<SubPackage> subPackages,
        String entryPagePath,
        @Nullable TabBar tabBar,
        Map<String, Object> raw) {
    /** Returns the defaults of every page. */
    public Map<String, Object> window() {
        return JsonFile.object(raw, "window");
    }

    /** Returns the components that every page knows: tag to path. */
    public Map<String, String> usingComponents() {
        return JsonFile.texts(raw, "usingComponents");
    }

    /** Returns the declared plugins: alias to version and provider. */
    public Map<String, Object> plugins() {
        return JsonFile.object(raw, "plugins");
    }

    /** Returns whether the main package or a subpackage declares a plugin. */
    public boolean declaresPlugin(String alias) {
        return plugins().containsKey(alias)
                || subPackages.stream()
                        .anyMatch(part -> part.raw().get("plugins") instanceof Map<?, ?> own && own.containsKey(alias));
    }

    /** Returns the subpackage that a file or a route lies in, or null for the main package. */
    public @Nullable SubPackage subPackageOf(String path) {
        return subPackages.stream().filter(part -> part.holds(path)).findFirst().orElse(null);
    }
}
