package io.liverig.internal.live.url;

import io.liverig.internal.live.url.LiveUrlException.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form that the addresses of pusher and player share: {@code room://host/path?name=value&...}.
 *
 * <p>npm trtc-wx-sdk joins the values without encoding them, so a percent sign is decoded only where two hexadecimal
 * digits follow and the result is UTF-8.
 */
public final class RoomUrl {
    public static final String SCHEME = "room://";

    private final String what;
    private final Map<String, String> values;

    private RoomUrl(String what, Map<String, String> values) {
        this.what = what;
        this.values = values;
    }

    static RoomUrl parse(String what, String url) throws LiveUrlException {
        int query = url.indexOf('?');
        if (!url.startsWith(SCHEME) || query < 0) {
            throw new LiveUrlException(
                    Problem.ADDRESS,
                    what + " \"" + url + "\" is no room address",
                    "it should begin like room://cloud.tencent.com/rtc?");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : url.substring(query + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return new RoomUrl(what, values);
    }

    Map<String, String> values() {
        return values;
    }

    /** Returns a parameter, "" when it is absent. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    String required(String name) throws LiveUrlException {
        String value = get(name);
        if (value.isEmpty()) {
            throw wrong("has no " + name, "add " + name + "=...");
        }
        return value;
    }

    LiveUrlException wrong(String fact, String remedy) {
        return new LiveUrlException(Problem.PARAMETER, what + " " + fact, remedy);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            int code = escapeAt(text, at);
            if (code >= 0) {
                bytes.write(code);
                at += 3;
            } else {
                int point = text.codePointAt(at);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static int escapeAt(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
