package io.liverig.conformance.page;

import io.liverig.data.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One event as the page heard it.
 *
 * @param code its code
 * @param data its data, copied as it was delivered; null when there was none
 * @param players the ids of the player list at that moment
 */
record Heard(String code, @Nullable Object data, List<?> players) {
    static Heard of(Object event) {
        Map<?, ?> map = (Map<?, ?>) event;
        return new Heard(
                String.valueOf(map.get("code")), map.get("data"), (List<?>) Objects.requireNonNull(map.get("players")));
    }

    /** Returns whether the event comes again and again as long as something goes on. */
    boolean isPeriodic() {
        return code.matches(".*(NET_STATE|VOLUME|BGM_PLAY_PROGRESS).*");
    }

    /** Returns a value within the data: {@code pusher.netStatus}. */
    @Nullable
    Object at(String path) {
        Object value = data;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** Returns the item of the data's player list with an id. */
    Map<?, ?> player(String id) {
        return list("playerList").stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> id.equals(item.get("id")))
                .findFirst()
                .orElse(Map.of());
    }

    private List<?> list(String name) {
        return at(name) instanceof List<?> list ? list : List.of();
    }

    /** Returns the event on one line: its code, and what of its data a page goes by. */
    String line() {
        List<String> words = new ArrayList<>(List.of(code));
        if (data == null) {
            words.add("none, players " + players);
        } else if (at("playerList") != null) {
            addRemote(words);
        } else if (code.equals("REMOTE_STATE_UPDATE") || code.equals("PLAYER_WARNING")) {
            words.add("code " + number(at("code")) + " of " + at("currentTarget.dataset.streamid"));
        } else {
            words.add(Json.write(data));
        }
        return String.join(" ", words);
    }

    private void addRemote(List<String> words) {
        if (at("userID") != null) {
            words.add(String.valueOf(at("userID")));
        }
        if (at("player") instanceof Map<?, ?> player) {
            words.add(item(player));
        }
        if (code.equals("REMOTE_AUDIO_REMOVE")) {
            words.add("id " + at("id"));
        }
        words.add("users "
                + list("userList").stream()
                        .map(user -> ((Map<?, ?>) user).get("userID"))
                        .toList());
        words.add("players "
                + list("playerList").stream()
                        .map(item -> item((Map<?, ?>) item))
                        .collect(Collectors.toList()));
    }

    /** Returns a stream as {@code bob_main(has video, mutes video audio)}. */
    private static String item(Map<?, ?> item) {
        return item.get("id") + "(has" + words(item, "hasVideo", "hasAudio") + ", mutes"
                + words(item, "muteVideo", "muteAudio") + ")";
    }

    private static String words(Map<?, ?> item, String video, String audio) {
        return (Boolean.TRUE.equals(item.get(video)) ? " video" : "")
                + (Boolean.TRUE.equals(item.get(audio)) ? " audio" : "");
    }

    static String number(@Nullable Object value) {
        return value instanceof Number number ? String.valueOf(number.longValue()) : String.valueOf(value);
    }
}
