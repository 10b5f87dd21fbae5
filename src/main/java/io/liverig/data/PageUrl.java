package io.liverig.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address of a page: {@code /pages/room/room?roomID=1234}, or relative to the page that asks.
 *
 * <p>The parameters are read as devices do (WeChat community, doc/0004e8d93c4c080eddc36298661800 and reports of 2025): a
 * value ends at its second "=", a name without "=" has the text "undefined". Values are percent-decoded where they can
 * be.
 *
 * @param route the page's path without a leading slash
 * @param query the parameters in order
 */
public record PageUrl(String route, Map<String, Object> query) {
    /**
     * Reads an address.
     *
     * @param base the route of the page that asks, or "" at the start
     */
    public static PageUrl parse(String url, String base) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        return new PageUrl(absolute(path, base), mark < 0 ? new LinkedHashMap<>() : query(url.substring(mark + 1)));
    }

    private static String absolute(String path, String base) {
        int slash = base.lastIndexOf('/');
        String full = path.startsWith("/") || slash < 0 ? path : base.substring(0, slash + 1) + path;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : full.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String route = String.join("/", parts);
        return route.endsWith(".html") ? route.substring(0, route.length() - 5) : route;
    }

    private static Map<String, Object> query(String text) {
        Map<String, Object> query = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", -1);
                query.put(decode(sides[0]), sides.length < 2 ? "undefined" : decode(sides[1]));
            }
        }
        return query;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
