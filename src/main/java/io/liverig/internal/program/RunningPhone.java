package io.liverig.internal.program;

import io.liverig.answer.Picked;
import io.liverig.answer.RequestAnswers;
import io.liverig.answer.SocketServer;
import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.internal.wx.phone.ScopeState;
import io.liverig.sound.Sound;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phone of a running program in the hands of its user: what is allowed, answered, lent and seen on it. */
public final class RunningPhone {
    private final Phone phone;
    private final ProgramScreen screen;
    private final LiveTroubles live;
    private final PhoneSwitches switches;

    RunningPhone(ProgramRuntime runtime, PhoneSwitches switches) {
        this.phone = runtime.wx();
        this.screen = runtime.screen();
        this.live = runtime.live().troubles();
        this.switches = switches;
    }

    /** Returns what can go wrong on the phone. */
    public PhoneSwitches switches() {
        return switches;
    }

    /** Allows a scope or denies it, as if the user had been asked. */
    public void allow(String scope, boolean on) {
        phone.scopes().set(scope, on ? ScopeState.GRANTED : ScopeState.DENIED);
    }

    /** Says what the user will answer when the program asks for a scope. */
    public void whenAsked(String scope, boolean allow) {
        phone.scopes().answer(scope, allow);
    }

    public void answerModal(boolean confirm) {
        phone.dialogs().answerModal(confirm);
    }

    public void answerActionSheet(int index) {
        phone.dialogs().answerActionSheet(index);
    }

    public void answerOpenType(String openType, Map<String, Object> detail) {
        screen.components().answers().add(openType, detail);
    }

    public void answerCall(String api, Map<String, Object> fields) {
        phone.answers().succeed(api, fields);
    }

    public void failCall(String api, String reason) {
        phone.answers().fail(api, reason);
    }

    public void pick(List<Picked> files) {
        phone.answers().pick(files);
    }

    public List<String> album() {
        return phone.shelf().album();
    }

    /** Changes what the device says of itself; observers of the window's size look again. */
    public void device(String name, Object value) {
        phone.device().set(name, value);
        screen.questions().resized();
    }

    /** Becomes a phone of another platform, by WeChat's word for it. */
    public void platform(String word) {
        phone.device().become(word);
    }

    public void microphone(Sound sound) {
        live.microphone(sound);
    }

    public void lend(String path, byte[] bytes) {
        phone.files().lend(path, bytes);
    }

    public void answer(String urlPrefix, RequestAnswers answers) {
        phone.requests().answer(urlPrefix, answers);
    }

    public void serve(String urlPrefix, SocketServer server) {
        phone.requests().serve(urlPrefix, server);
    }

    public Optional<byte[]> file(String path) {
        return phone.files().read(path);
    }

    /** Returns the paths of all files that the program has written, oldest first. */
    public List<String> files() {
        return phone.files().paths();
    }

    /** Returns what was shown so far, the call and its options of each. */
    public List<Map<String, Object>> shown() {
        return phone.dialogs().shown().stream()
                .map(shown -> Map.<String, Object>of("api", shown.api(), "options", shown.options()))
                .toList();
    }
}
