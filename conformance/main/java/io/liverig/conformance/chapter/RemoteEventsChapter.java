package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;
import static io.liverig.conformance.trace.Moment.data;
import static io.liverig.conformance.trace.Moment.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import io.liverig.conformance.trace.WellFormed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** B01 to B16: which events tell of remote users, and what they carry. */
final class RemoteEventsChapter extends Chapter {
    RemoteEventsChapter() {
        over(Stories::any, Seen.everyEvent());
        holds("B01", run -> run.eachMessage(RemoteEventsChapter::joinsAreTold));
        holds("B02", run -> alternates(run, "REMOTE_USER_JOIN", "REMOTE_USER_LEAVE"));
        holds("B04", run -> run.eachMessage(RemoteEventsChapter::leavesAreTold));
        holds("B05", RemoteEventsChapter::flagsAlternate);
        holds("B10", run -> run.eachMessage(RemoteEventsChapter::repeatsAreSilent));
        holds("B11", run -> run.events("a").forEach(RemoteEventsChapter::addedIsInTheList));
        holds("B12", run -> run.events("a").forEach(RemoteEventsChapter::removedHasNoFlag));
        holds("B13", run -> run.events("a").forEach(event -> removedIsNotInTheList(run, event)));
        holds("B15", run -> run.eachMessage(RemoteEventsChapter::usersAreThoseOfTheMoment));
        holds("B16", run -> run.eachMessage(RemoteEventsChapter::userFlagsAgree));
        holds("B22", run -> run.events("a").forEach(RemoteEventsChapter::hasTheEnvelope));
        over(
                c -> Steps.none()
                        .then(Stories.any(c))
                        .watchEveryName()
                        .add(Json.obj("op", "get", "of", "a", "name", "EVENT", "as", "events"))
                        .add(Json.obj("op", "show", "of", "events"))
                        .done(),
                Seen.everyEvent());
        holds("B23", RemoteEventsChapter::namesAreThoseOfTheTable);
        over(c -> Steps.none().then(Stories.any(c)).watchClosely().done(), Seen.everyEvent());
        holds("B14", run -> run.events("a").forEach(RemoteEventsChapter::listIsTheOneOfTheMoment));
        over(c -> Stories.wellFormed(c, "main", "aux").done(), Seen.NON_EMPTY, Seen.REENTRIES);
        holds("B03", run -> ifWellFormed(run, () -> alternates(run, "REMOTE_USER_JOIN", "REMOTE_USER_LEAVE")));
        holds("B06", run -> ifWellFormed(run, () -> flagsAlternate(run)));
        over(c -> Stories.untilAllLeave(c, "main", "aux"), Seen.ENDS_EMPTY, Seen.told("REMOTE_VIDEO_ADD", 60));
        holds("B07", run -> ifWellFormed(run, () -> balances(run)));
        over(
                c -> Stories.untilAllLeave(c, "main", "aux", "small"),
                Seen.ENDS_EMPTY,
                Seen.step("a small stream", 40, step -> step.toString().contains("\"small\"")));
        holds("B08", run -> ifWellFormed(run, () -> balances(run)));
        over(RemoteEventsChapter::untilExit, Seen.told("REMOTE_VIDEO_ADD", 60));
        holds("B09", RemoteEventsChapter::balances);
    }

    private static void ifWellFormed(DriverRun run, Runnable check) {
        WellFormed.ifWellFormed(run, check);
    }

    private static void joinsAreTold(Moment m) {
        if (m.message().code() == 1031) {
            unlessSame("events", expected(m.told()), Moment.outline(m.events()));
        }
    }

    private static void leavesAreTold(Moment m) {
        if (m.message().code() == 1032) {
            unlessSame("events of step " + m.at(), expected(m.told()), Moment.outline(m.events()));
        }
    }

    static JsonNode expected(List<RoomModel.Told> told) {
        return Json.of(
                told.stream().map(each -> Json.arr(each.code(), each.id())).toList());
    }

    private static void alternates(DriverRun run, String up, String down) {
        Map<String, Boolean> isUp = new HashMap<>();
        for (JsonNode event : run.events("a")) {
            String code = event.path("code").asText();
            if (code.equals(up) || code.equals(down)) {
                String key = subject(event);
                unlessSame(code + " of " + key + " comes in turn", code.equals(down), isUp.getOrDefault(key, false));
                isUp.put(key, code.equals(up));
            }
        }
    }

    private static void flagsAlternate(DriverRun run) {
        alternates(run, "REMOTE_VIDEO_ADD", "REMOTE_VIDEO_REMOVE");
        alternates(run, "REMOTE_AUDIO_ADD", "REMOTE_AUDIO_REMOVE");
    }

    private static void balances(DriverRun run) {
        if (!RoomModel.after(run.steps(), "a").users().isEmpty()) {
            return;
        }
        Map<String, Integer> open = new HashMap<>();
        for (JsonNode event : run.events("a")) {
            String code = event.path("code").asText();
            if (code.startsWith("REMOTE_")) {
                int change = code.endsWith("_ADD") || code.endsWith("_JOIN") ? 1 : -1;
                open.merge(code.split("_")[1] + " of " + subject(event), change, Integer::sum);
            }
        }
        boolean wasAdded = run.events("a").stream()
                .anyMatch(event -> event.path("code").asText().endsWith("_ADD")
                        && !subject(event).isEmpty());
        open.values().removeIf(count -> count == 0);
        unlessSame("what was told to begin and not to end", Map.of(), open);
        Judgements.noteIf(wasAdded);
    }

    private static List<ObjectNode> untilExit(Choices c) {
        Steps steps = Stories.wellFormed(c, "main", "aux");
        return steps.call("exitRoom").watchClosely().done();
    }

    private static void repeatsAreSilent(Moment m) {
        boolean same = m.past().users().equals(m.room().users())
                && m.past().streams().equals(m.room().streams());
        if (same && m.message().entries().size() == 1) {
            m.run().isSilent("events of a repeat", m.events());
        }
    }

    private static String flagOf(String code) {
        return code.contains("VIDEO") ? "hasVideo" : "hasAudio";
    }

    private static void addedIsInTheList(JsonNode event) {
        String code = event.path("code").asText();
        if (code.endsWith("_ADD")) {
            JsonNode player = data(event).path("player");
            unless(player.path(flagOf(code)).equals(Json.of(true)), code + ": the player's flag is true", player);
            unlessSame(
                    code + ": the player in the list",
                    player,
                    byId(data(event).path("playerList")).get(subject(event)));
        }
    }

    private static void removedHasNoFlag(JsonNode event) {
        String code = event.path("code").asText();
        if (code.endsWith("_REMOVE")) {
            JsonNode player = data(event).path("player");
            unless(player.path(flagOf(code)).equals(Json.of(false)), code + ": the player's flag is false", player);
        }
    }

    private static void removedIsNotInTheList(DriverRun run, JsonNode event) {
        String code = event.path("code").asText();
        if (code.endsWith("_REMOVE")) {
            JsonNode list = data(event).path("playerList");
            JsonNode item = byId(list).get(subject(event));
            Judgements.when(false, () -> unless(list.isArray(), code + ": there is a list", data(event)));
            unless(
                    item == null || !Json.isTruthy(item.path(flagOf(code))),
                    code + ": the list shows the flag down",
                    Json.of(item));
            Judgements.noteIf(run.signs().isListed());
        }
    }

    private static void listIsTheOneOfTheMoment(JsonNode event) {
        if (event.path("code").asText().startsWith("REMOTE_")) {
            unlessSame(
                    "playerList of " + event.path("code").asText(),
                    event.path("list"),
                    data(event).path("playerList"));
        }
    }

    private static void usersAreThoseOfTheMoment(Moment m) {
        List<JsonNode> events = m.events();
        if (m.message().code() == 1032) {
            events = events.stream()
                    .filter(event -> event.path("code").asText().equals("REMOTE_USER_LEAVE"))
                    .toList();
        }
        List<RoomModel.Told> told = m.told().stream()
                .filter(each -> m.message().code() != 1032 || each.code().equals("REMOTE_USER_LEAVE"))
                .toList();
        for (int i = 0; i < Math.min(told.size(), events.size()); i++) {
            List<JsonNode> users = new ArrayList<>();
            data(events.get(i)).path("userList").forEach(user -> users.add(user.path("userID")));
            unlessSame("userList of " + told.get(i).code(), told.get(i).users(), users);
        }
    }

    private static void userFlagsAgree(Moment m) {
        if (m.message().code() < 1033) {
            return;
        }
        for (JsonNode event : m.events()) {
            Map<String, JsonNode> items = byId(data(event).path("playerList"));
            data(event).path("userList").forEach(user -> {
                String id = user.path("userID").asText();
                unlessSame("hasMainVideo of " + id, flag(items, id + "_main", "hasVideo"), has(user, "hasMainVideo"));
                unlessSame("hasMainAudio of " + id, flag(items, id + "_main", "hasAudio"), has(user, "hasMainAudio"));
                unlessSame("hasAuxVideo of " + id, flag(items, id + "_aux", "hasVideo"), has(user, "hasAuxVideo"));
            });
        }
    }

    private static boolean flag(Map<String, JsonNode> items, String id, String flag) {
        JsonNode item = items.get(id);
        return item != null && Json.isTruthy(item.path(flag));
    }

    private static boolean has(JsonNode user, String flag) {
        return Json.isTruthy(user.path(flag));
    }

    private static void hasTheEnvelope(JsonNode event) {
        List<String> names = new ArrayList<>();
        event.path("event").fieldNames().forEachRemaining(names::add);
        names.sort(null);
        unlessSame("the event's keys", List.of("data", "eventCode"), names);
        unlessSame("eventCode", event.path("code"), event.path("event").path("eventCode"));
        if (event.path("code").asText().startsWith("REMOTE_")) {
            unless(data(event).isObject() && !data(event).has("$"), "data of a remote event is an object", event);
        }
    }

    private static void namesAreThoseOfTheTable(DriverRun run) {
        Set<String> table = new HashSet<>();
        run.rows("show").forEach(row -> row.path("value").forEach(code -> table.add(code.asText())));
        List<JsonNode> outside = run.rows("event").stream()
                .map(event -> event.path("code"))
                .filter(code -> !table.isEmpty() && !table.contains(code.asText()))
                .toList();
        unlessSame("events under names that EVENT has not", List.of(), outside);
        Judgements.noteIf(!table.isEmpty() && run.signs().isHeard());
    }
}
