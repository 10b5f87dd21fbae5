package io.liverig.options;

import io.liverig.data.Fields;
import io.liverig.data.PageUrl;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a user comes into a program: {@code Launch.by("/pages/room/room?roomID=7").scene(1047)}.
 *
 * @param path the route of the page without a leading slash; "" for the program's first page
 * @param query the page's parameters
 * @param scene where the user comes from, 1001 for the list of recent programs:
 *     https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html
 * @param referrerInfo the program that the user comes from, and its extraData; empty for none
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html">onLaunch</a>
 */
public record Launch(String path, Map<String, Object> query, int scene, Map<String, Object> referrerInfo) {
    /** The program's first page, from the list of recent programs. */
    public static final Launch DEFAULT = new Launch("", Map.of(), 1001, Map.of());

    /** Copies query and referrerInfo, in their order. */
    public Launch {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        referrerInfo = Collections.unmodifiableMap(new LinkedHashMap<>(referrerInfo));
    }

    /** Returns a launch that opens a page: {@code /pages/room/room?roomID=7}. */
    public static Launch by(String url) {
        PageUrl page = PageUrl.parse(url, "");
        return new Launch(page.route(), page.query(), 1001, Map.of());
    }

    public Launch to(String route) {
        return new Launch(route, query, scene, referrerInfo);
    }

    /** Returns the same launch from another scene. */
    public Launch scene(int number) {
        return new Launch(path, query, number, referrerInfo);
    }

    /** Returns the same launch from another program. */
    public Launch from(String appId, Map<String, Object> extraData) {
        Map<String, Object> info = Fields.of("appId", appId).and("extraData", extraData);
        return new Launch(path, query, scene, info);
    }
}
