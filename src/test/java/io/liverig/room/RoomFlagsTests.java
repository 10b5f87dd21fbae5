package io.liverig.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

final class RoomFlagsTests {
    private enum Act {
        ENTER,
        LEAVE,
        VIDEO_ON,
        VIDEO_OFF,
        AUX_ON,
        AUDIO_ON,
        AUDIO_OFF,
        TO_AUDIENCE,
        KICK,
        SETTLE
    }

    private record Step(Act act, int user, boolean audience) {}

    /** One user's picture of the others, from what it hears. */
    private static final class Eye implements RoomListener {
        final Map<String, Set<String>> flags = new TreeMap<>();

        @Override
        public void userEntered(RoomEvent.UserEntered event) {
            assertEquals(null, flags.put(event.user().text(), new TreeSet<>()), "announced twice");
        }

        @Override
        public void userLeft(RoomEvent.UserLeft event) {
            flags.remove(event.user().text());
        }

        @Override
        public void videoChanged(RoomEvent.VideoChanged event) {
            set(event.user(), event.kind().word(), event.on());
        }

        @Override
        public void audioChanged(RoomEvent.AudioChanged event) {
            set(event.user(), "audio", event.on());
        }

        private void set(UserId user, String flag, boolean on) {
            Set<String> own = flags.get(user.text());
            if (own == null) {
                throw new AssertionError("a flag of " + user + ", who was not announced");
            }
            assertEquals(true, on ? own.add(flag) : own.remove(flag), "a flag that did not change");
        }
    }

    private final Map<Integer, Member> members = new LinkedHashMap<>();
    private final Map<Integer, Eye> eyes = new LinkedHashMap<>();

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> act = Arbitraries.frequency(
                Tuple.of(4, Act.ENTER),
                Tuple.of(3, Act.VIDEO_ON),
                Tuple.of(3, Act.AUDIO_ON),
                Tuple.of(2, Act.SETTLE),
                Tuple.of(2, Act.AUX_ON),
                Tuple.of(1, Act.VIDEO_OFF),
                Tuple.of(1, Act.AUDIO_OFF),
                Tuple.of(1, Act.TO_AUDIENCE),
                Tuple.of(1, Act.LEAVE),
                Tuple.of(1, Act.KICK));
        return Combinators.combine(act, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 500, seed = "1")
    void onceSettledEverybodySeesWhatTheRoomHolds(@ForAll("steps") List<Step> steps) {
        members.clear();
        eyes.clear();
        Lobby lobby = new Lobby();
        Room room = lobby.room();
        steps.forEach(step -> take(lobby, room, step));
        lobby.settle();
        Set<StreamKind> seen = EnumSet.noneOf(StreamKind.class);
        for (RoomUser self : room.snapshot().users()) {
            Eye eye = eyes.get(Integer.valueOf(self.user().text()));
            assertEquals(expected(room, self), eye == null ? null : eye.flags);
            seen.addAll(self.video());
        }
        Statistics.label("users at the end")
                .collect(room.snapshot().users().size())
                .coverage(check -> check.checkQuery(n -> ((int) n.get(0)) >= 2).percentage(p -> p > 30));
        Statistics.label("pictures at the end")
                .collect(seen.isEmpty() ? "none" : "some")
                .coverage(check -> check.check("some").percentage(p -> p > 30));
    }

    private void take(Lobby lobby, Room room, Step step) {
        Member member = members.get(step.user());
        if (step.act() == Act.SETTLE) {
            lobby.settle();
        } else if (step.act() == Act.ENTER) {
            Eye eye = new Eye();
            eyes.put(step.user(), eye);
            EnterRequest request = EnterRequest.of("", Integer.toString(step.user()))
                    .with(
                            step.audience() ? Scene.LIVE : Scene.VIDEO_CALL,
                            step.audience() ? Role.AUDIENCE : Role.ANCHOR);
            members.put(step.user(), room.enter(request, eye));
        } else if (member != null) {
            act(room, member, step.act());
        }
    }

    private static void act(Room room, Member member, Act act) {
        switch (act) {
            case LEAVE -> member.leave();
            case VIDEO_ON, VIDEO_OFF -> member.publishVideo(StreamKind.MAIN, act == Act.VIDEO_ON);
            case AUX_ON -> member.publishVideo(StreamKind.AUX, true);
            case AUDIO_ON, AUDIO_OFF -> member.publishAudio(act == Act.AUDIO_ON);
            case TO_AUDIENCE -> member.switchRole(Role.AUDIENCE);
            case KICK -> room.kick(member.user());
            default -> throw new AssertionError(act);
        }
    }

    private static Map<String, Set<String>> expected(Room room, RoomUser self) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (RoomUser user : room.snapshot().users()) {
            if (user.isAnnounced() && !user.user().equals(self.user())) {
                List<String> flags = new ArrayList<>();
                user.video().forEach(kind -> flags.add(kind.word()));
                if (user.audio()) {
                    flags.add("audio");
                }
                all.put(user.user().text(), new TreeSet<>(flags));
            }
        }
        return all;
    }
}
