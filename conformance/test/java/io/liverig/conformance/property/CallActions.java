package io.liverig.conformance.property;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** What can happen in a call: messages of the room, reports of the tags, and calls of the page. */
final class CallActions {
    /** The first word of each action. */
    static final List<String> NAMES = List.of(
            "join", "leave", "video", "audio", "set", "volume", "switch", "pusher", "network", "enter", "refused",
            "exit", "kick");

    private static final List<String> USERS = users();

    private CallActions() {}

    private static List<String> users() {
        List<String> users = new ArrayList<>(Stories.ORDINARY);
        users.addAll(List.of("main", "__proto__", "x-y"));
        return users;
    }

    static ActionChainArbitrary<Call> chains(Supplier<Call> start) {
        return ActionChain.startWith(start)
                .withAction(8, join())
                .withAction(12, of(Call::users, CallActions::video))
                .withAction(8, of(Call::users, CallActions::audio))
                .withAction(
                        3,
                        of(
                                Call::users,
                                user -> Arbitraries.just(
                                        act("leave " + user, call -> call.message(1032, Json.obj("userid", user))))))
                .withAction(7, of(Call::streams, CallActions::set))
                .withAction(5, of(Call::streams, CallActions::volume))
                .withAction(
                        6, of(Call::streams, id -> Arbitraries.just(act("switch " + id, call -> call.switchType(id)))))
                .withAction(
                        1,
                        always(Arbitraries.of("minBitrate", "videoWidth", "own")
                                .map(name -> act("pusher " + name, call -> call.setPusher(name, 77)))))
                .withAction(
                        1,
                        always(Arbitraries.integers()
                                .between(1, 6)
                                .map(quality -> act("network " + quality, call -> call.network(quality)))))
                .withAction(
                        1,
                        always(Arbitraries.integers()
                                .between(1, 9)
                                .map(number -> act("enter " + number, call -> call.enter(number)))))
                .withAction(1, always(Arbitraries.just(act("refused", Call::enterWithoutSignature))))
                .withAction(1, always(Arbitraries.just(act("exit", Call::exit))))
                .withAction(1, always(Arbitraries.just(act("kick", Call::putOut))));
    }

    private static Action<Call> join() {
        return always(Arbitraries.of(USERS)
                .map(user -> act("join " + user, call -> call.message(1031, Json.obj("userid", user)))));
    }

    private static Arbitrary<Transformer<Call>> video(String user) {
        return Combinators.combine(Arbitraries.of("main", "aux"), isOn(), addresses())
                .as((type, on, more) -> act("video " + user + " " + type + " " + on, call -> {
                    ObjectNode entry = Json.obj("userid", user, "streamtype", type, "hasvideo", on);
                    call.message(1033, entry.put("playurl", Steps.url(user, type) + more));
                }));
    }

    private static Arbitrary<Transformer<Call>> audio(String user) {
        return Combinators.combine(isOn(), addresses())
                .as((on, more) -> act("audio " + user + " " + on, call -> {
                    ObjectNode entry = Json.obj("userid", user, "hasaudio", on);
                    call.message(1034, entry.put("playurl", Steps.url(user, "main") + more));
                }));
    }

    private static Arbitrary<Boolean> isOn() {
        return Arbitraries.of(true, true, true, false);
    }

    private static Arbitrary<String> addresses() {
        return Arbitraries.of("", "", "&x=1");
    }

    private static Arbitrary<Transformer<Call>> set(String id) {
        return Combinators.combine(
                        Arbitraries.of("muteAudio", "objectFit", "minCache", "own"), Arbitraries.of("mine", "other"))
                .as((name, value) -> act("set " + name + " of " + id, call -> call.setPlayer(id, name, value)));
    }

    private static Arbitrary<Transformer<Call>> volume(String id) {
        return Arbitraries.integers()
                .between(0, 100)
                .map(volume -> act("volume " + volume + " of " + id, call -> call.volume(id, volume)));
    }

    private static Transformer<Call> act(String name, Consumer<Call> action) {
        return Transformer.mutate(name, action);
    }

    private static Action<Call> always(Arbitrary<Transformer<Call>> transformers) {
        return (Action.Independent<Call>) () -> transformers;
    }

    /** Makes an action about one of those who are there. */
    private static Action<Call> of(
            Function<Call, List<String>> there, Function<String, Arbitrary<Transformer<Call>>> transformers) {
        return new Action.Dependent<>() {
            @Override
            public boolean precondition(Call call) {
                return !there.apply(call).isEmpty();
            }

            @Override
            public Arbitrary<Transformer<Call>> transformer(Call call) {
                return Arbitraries.of(there.apply(call)).flatMap(transformers);
            }
        };
    }
}
