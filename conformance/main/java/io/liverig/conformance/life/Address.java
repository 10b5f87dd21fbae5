package io.liverig.conformance.life;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The address of a room: which parameter stands under which name, and that each can be read back. */
public final class Address {
    /** How every address begins. */
    public static final String ROOM = "room://cloud.tencent.com/rtc?";

    private static final String UNSAFE = "%&=#+? ";
    /** Parameters that reach the address under their own name in small letters, as they are. */
    static final List<String> OPTIONAL =
            List.of("userDefineRecordId", "streamID", "privateMapKey", "pureAudioMode", "cloudenv");

    private static final List<String> FIGURES = List.of("recvMode", "encsmall");

    private Address() {}

    /** Breaks unless an address names the room that the parameters of enterRoom ask for. */
    public static void unlessNames(JsonNode params, JsonNode url) {
        unless(url.asText().startsWith(ROOM), "the url begins with " + ROOM, url);
        Map<String, List<String>> query = query(url.asText());
        String text = params.path("strRoomID").asText();
        unlessSame("sdkappid in the url", List.of(params.path("sdkAppID").asText()), query.get("sdkappid"));
        unlessSame("userid in the url", List.of(params.path("userID").asText()), query.get("userid"));
        unlessSame("usersig in the url", List.of(params.path("userSig").asText()), query.get("usersig"));
        unlessSame(
                "the room in the url",
                List.of(text.isEmpty() ? params.path("roomID").asText() : text),
                query.get(text.isEmpty() ? "roomid" : "strroomid"));
        unlessSame("the other room in the url", null, query.get(text.isEmpty() ? "strroomid" : "roomid"));
        unlessSame(
                "appscene in the url",
                List.of(params.path("scene").asText().equals("live") ? "live" : "videocall"),
                query.get("appscene"));
        Stream.concat(OPTIONAL.stream(), FIGURES.stream()).filter(params::has).forEach(name -> {
            String key = name.toLowerCase(Locale.ROOT);
            unlessSame(key + " in the url", List.of(params.path(name).asText()), query.get(key));
        });
    }

    /** Returns the values by name, decoded, in their order. */
    static Map<String, List<String>> query(String url) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : url.substring(url.indexOf('?') + 1).split("&")) {
            int at = pair.indexOf('=');
            values.computeIfAbsent(at < 0 ? pair : pair.substring(0, at), unused -> new ArrayList<>())
                    .add(at < 0 ? "" : decoded(pair.substring(at + 1)));
        }
        return values;
    }

    /** Returns a value with what would end or split it escaped. */
    public static String encoded(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7f || UNSAFE.indexOf(c) >= 0) {
                text.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String decoded(String value) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            boolean isEscape = value.charAt(i) == '%'
                    && value.length() > i + 2
                    && value.substring(i + 1, i + 3).matches("[0-9a-fA-F]{2}");
            if (isEscape) {
                bytes.write(Integer.parseInt(value.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                text.append(bytes.toString(StandardCharsets.UTF_8)).append(value.charAt(i));
                bytes.reset();
            }
        }
        return text.append(bytes.toString(StandardCharsets.UTF_8)).toString();
    }
}
