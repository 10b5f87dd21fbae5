package io.liverig.internal.project;

import io.liverig.journal.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON beside a page or a component says. It exists also when the file does not.
 *
 * @param path the route of the page, or the path of the component without extension
 * @param settings a page's settings: its own over the window's defaults of app.json; a component's own
 * @param usingComponents the components that its template knows, tag to path as written; app.json's included
 * @param raw the whole document, empty when there is none
 * @param problem why the document could not be read, or null; it then counts as empty
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/page.html">page JSON</a>
 */
public record PageConfig(
        String path,
        Map<String, Object> settings,
        Map<String, String> usingComponents,
        Map<String, Object> raw,
        @Nullable Problem problem) {}
