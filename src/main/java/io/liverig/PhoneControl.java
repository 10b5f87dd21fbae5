package io.liverig;

import io.liverig.answer.Picked;
import io.liverig.answer.RequestAnswers;
import io.liverig.answer.SocketServer;
import io.liverig.data.PlainData;
import io.liverig.internal.program.PhoneSwitch;
import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RunningPhone;
import io.liverig.journal.RowKind;
import io.liverig.options.Platform;
import io.liverig.sound.Sound;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phone of one program and the person who holds it: what is allowed, what is answered, what the device says of
 * itself.
 */
public final class PhoneControl {
    private final RigCore core;
    private final String program;
    private final RunningPhone phone;
    private final ChosenNetwork network;
    private final PhoneTroubles troubles;

    PhoneControl(RigCore core, ProgramRuntime runtime) {
        this.core = core;
        this.program = runtime.id();
        this.phone = runtime.phone();
        this.network = new ChosenNetwork(kind -> phone.switches().network(kind.line()));
        this.troubles = new PhoneTroubles(core, program, phone.switches(), network);
    }

    private PhoneControl act(Runnable action) {
        return core.act(() -> {
            action.run();
            return this;
        });
    }

    /** Allows a scope, as if the user had been asked: {@code scope.camera}. */
    public PhoneControl allow(String scope) {
        return act(() -> phone.allow(scope, true));
    }

    /** Denies a scope, as if the user had been asked. */
    public PhoneControl deny(String scope) {
        return act(() -> phone.allow(scope, false));
    }

    /** Says what the user will answer when the program asks for a scope; without this the user allows it. */
    public PhoneControl whenAsked(String scope, boolean allow) {
        return act(() -> phone.whenAsked(scope, allow));
    }

    /** Says how the user answers the next modal; without this the user confirms it. */
    public PhoneControl answerModal(boolean confirm) {
        return act(() -> phone.answerModal(confirm));
    }

    /** Says which item of the next action sheet the user takes, from 0; -1 cancels it. */
    public PhoneControl answerActionSheet(int index) {
        return act(() -> phone.answerActionSheet(index));
    }

    /**
     * Says what the next button with an open-type is answered: {@code answerOpenType("getPhoneNumber", Map.of("code",
     * "c1"))}.
     *
     * @param openType contact, getPhoneNumber, getRealtimePhoneNumber, getUserInfo, launchApp, openSetting, chooseAvatar
     *     or agreePrivacyAuthorization
     * @param detail what the button's event tells; its errMsg is {@code openType:ok} unless it has one
     * @throws IllegalArgumentException when no open-type of that name has an event
     */
    public PhoneControl answerOpenType(String openType, Map<String, ?> detail) {
        return act(() -> phone.answerOpenType(openType, plain(detail)));
    }

    /**
     * Answers the next call of a function for which somebody has to do something: {@code answerCall("scanCode",
     * Map.of("result", "42"))}; for instance getLocation, getUserProfile, requestPayment, chooseAddress.
     *
     * @param fields what success tells
     * @throws IllegalArgumentException when no user answers that function; the message names those that one does
     */
    public PhoneControl answerCall(String api, Map<String, ?> fields) {
        return act(() -> phone.answerCall(api, plain(fields)));
    }

    /** Lets the next call of such a function fail: {@code failCall("requestPayment", "cancel")}. */
    public PhoneControl failCall(String api, String reason) {
        return act(() -> phone.failCall(api, reason));
    }

    /**
     * Picks files where the program next lets choose some, with chooseImage, chooseMedia, chooseVideo or
     * chooseMessageFile: {@code pick(Picked.photo(bytes))}. No file, or none of the kind, cancels.
     */
    public PhoneControl pick(Picked... files) {
        return act(() -> phone.pick(List.of(files)));
    }

    /** Returns the paths of all files that the program saved to the album, oldest first. */
    public List<String> album() {
        return core.read(phone::album);
    }

    private static Map<String, Object> plain(Map<String, ?> detail) {
        Map<String, Object> plain = new LinkedHashMap<>();
        detail.forEach((name, value) -> plain.put(name, PlainData.ofTest(value)));
        return plain;
    }

    /**
     * Changes what the device says of itself: {@code platform}, {@code theme}, {@code windowWidth}. A networkType that
     * names a {@link Network} puts the phone into it, so that what wx says and what the components meet agree.
     */
    public PhoneControl device(String name, Object value) {
        Optional<Network> kind = Network.all().stream()
                .filter(each -> name.equals("networkType") && each.name().equals(value))
                .findFirst();
        if (kind.isPresent()) {
            return network(kind.get());
        }
        return act(() -> phone.device(name, value));
    }

    /** Says what the microphone hears, from now on: {@code microphone(Sound.tone(30))}; without this its user speaks. */
    public PhoneControl microphone(Sound sound) {
        return act(() -> phone.microphone(sound));
    }

    /** Says whether a television is near on which a player can be shown; without this there is none. */
    public PhoneControl television(boolean near) {
        return act(() -> phone.switches().turn(PhoneSwitch.TELEVISION, near));
    }

    /**
     * Lends the program a file: under a path of its package, or under an address such as
     * {@code https://cdn.example.com/song.wav} that a pusher's music comes from.
     */
    public PhoneControl lend(String path, byte[] bytes) {
        return act(() -> phone.lend(path, bytes));
    }

    /**
     * Answers the program's requests, uploads and downloads in place of a server: {@code
     * answer("https://api.example.com/", call -> RequestAnswer.json("{}"))}. Without an answer the network is off.
     *
     * @param urlPrefix the beginning of the addresses; the longest that fits wins
     */
    public PhoneControl answer(String urlPrefix, RequestAnswers answers) {
        return act(() -> phone.answer(urlPrefix, answers));
    }

    /**
     * Serves the program's WebSocket connections: {@code socket("wss://im.example.com/", peer -> peer.onText(peer::send))}.
     *
     * @param urlPrefix the beginning of the addresses; the longest that fits wins
     */
    public PhoneControl socket(String urlPrefix, SocketServer server) {
        return act(() -> phone.serve(urlPrefix, server));
    }

    /**
     * Returns the bytes of a file that the program has, such as a snapshot's {@code tempImagePath}.
     *
     * @throws IllegalArgumentException when there is no such file; the message names those that it has written
     */
    public byte[] file(String path) {
        return core.read(() -> phone.file(path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no file " + path + "; the program has written " + phone.files())));
    }

    /** Returns the paths of all files that the program has written, oldest first. */
    public List<String> files() {
        return core.read(phone::files);
    }

    /**
     * Puts the phone into a network, for good: {@code network(Network.TUNNEL)}. wx.getNetworkType and the listeners of
     * wx learn of it; a network that is gone makes the components reconnect, and another type of network gives 1021.
     */
    public PhoneControl network(Network kind) {
        return network(NetworkPlan.of(kind));
    }

    /** Puts the phone into a network for a while of the rig's time, then back into the one it is in now. */
    public PhoneControl network(Network kind, Duration lasting) {
        return network(kind.lasting(lasting).then(core.read(network::chosen)));
    }

    /** Takes the phone through several networks; a further call ends the plan. */
    public PhoneControl network(NetworkPlan plan) {
        return act(() -> {
            int number = network.newPlan();
            plan.play(core, kind -> {
                core.journal().row(program, "", RowKind.ACTION, "network", Map.of("kind", kind.name()));
                network.choose(number, kind);
            });
        });
    }

    /**
     * Takes another phone: what {@code wx.getSystemInfo} says of it, and what the components do on it. Best before the
     * first page is opened; components that are there go on as they are.
     */
    public PhoneControl platform(Platform platform) {
        return platform(platform.word());
    }

    /** As {@link #platform(Platform)}, by one of the {@link #platforms()}. */
    public PhoneControl platform(String word) {
        return act(() -> phone.platform(word));
    }

    /** Returns WeChat's words for the platforms: {@code ios}, {@code android}, {@code devtools}. */
    public static List<String> platforms() {
        return Platform.words();
    }

    /** Lets something go wrong: {@code begin(new Trouble.CameraRefused())}. */
    public PhoneControl begin(Trouble.OfPhone trouble) {
        return act(() -> troubles.strike(trouble, true));
    }

    /** Lets something go wrong, and right again after a while of the rig's time. */
    public PhoneControl begin(Trouble.OfPhone trouble, Duration lasting) {
        begin(trouble);
        core.later(lasting, () -> troubles.strike(trouble, false));
        return this;
    }

    /** Lets a trouble be over; has no effect on one that is not there, or is done in an instant. */
    public PhoneControl end(Trouble.OfPhone trouble) {
        return act(() -> troubles.strike(trouble, false));
    }

    /** Returns what was shown so far: each toast, modal, loading note and action sheet with its options. */
    public List<Map<String, Object>> shown() {
        return core.read(phone::shown);
    }
}
