package io.liverig;

import io.liverig.live.LiveTroubles;
import io.liverig.wx.Phone;
import io.liverig.wx.ScopeState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phone of one program and the person who holds it: what is allowed, what is answered, what the device says of
 * itself.
 */
public final class PhoneControl {
    private final RigCore core;
    private final Phone phone;
    private final PhoneTroubles troubles;
    private final ProgramScreen screen;

    PhoneControl(RigCore core, String program, Phone phone, LiveTroubles live, ProgramScreen screen) {
        this.core = core;
        this.phone = phone;
        this.screen = screen;
        this.troubles = new PhoneTroubles(core, program, phone, live);
    }

    private PhoneControl act(Runnable action) {
        return core.act(() -> {
            action.run();
            return this;
        });
    }

    /** Allows a scope, as if the user had been asked: {@code scope.camera}. */
    public PhoneControl allow(String scope) {
        return act(() -> phone.scopes().set(scope, ScopeState.GRANTED));
    }

    /** Denies a scope, as if the user had been asked. */
    public PhoneControl deny(String scope) {
        return act(() -> phone.scopes().set(scope, ScopeState.DENIED));
    }

    /** Says what the user will answer when the program asks for a scope; without this the user allows it. */
    public PhoneControl whenAsked(String scope, boolean allow) {
        return act(() -> phone.scopes().answer(scope, allow));
    }

    /** Says how the user answers the next modal; without this the user confirms it. */
    public PhoneControl answerModal(boolean confirm) {
        return act(() -> phone.dialogs().answerModal(confirm));
    }

    /** Says which item of the next action sheet the user takes, from 0; -1 cancels it. */
    public PhoneControl answerActionSheet(int index) {
        return act(() -> phone.dialogs().answerActionSheet(index));
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
        return act(() -> screen.components().answers().add(openType, plain(detail)));
    }

    private static Map<String, Object> plain(Map<String, ?> detail) {
        Map<String, Object> plain = new LinkedHashMap<>();
        detail.forEach((name, value) -> plain.put(name, Plain.of(value)));
        return plain;
    }

    /** Changes what the device says of itself: {@code platform}, {@code networkType}, {@code windowWidth}. */
    public PhoneControl device(String name, Object value) {
        return act(() -> {
            phone.device().set(name, value);
            screen.resized();
        });
    }

    /** Lets something go wrong: {@code suffer(new Trouble.CameraRefused())}. */
    public PhoneControl suffer(Trouble.OfPhone trouble) {
        return act(() -> troubles.strike(trouble, true));
    }

    /** Lets something go wrong, and right again after a while of the rig's time. */
    public PhoneControl suffer(Trouble.OfPhone trouble, Duration lasting) {
        suffer(trouble);
        core.later(lasting, () -> troubles.strike(trouble, false));
        return this;
    }

    /** Lets a trouble be over; has no effect on what is done in an instant. */
    public PhoneControl recover(Trouble.OfPhone trouble) {
        return act(() -> troubles.strike(trouble, false));
    }

    /** Returns what was shown so far: each toast, modal, loading note and action sheet with its options. */
    public List<Map<String, Object>> shown() {
        return core.read(() -> phone.dialogs().shown().stream()
                .map(shown -> Map.<String, Object>of("api", shown.api(), "options", shown.options()))
                .toList());
    }
}
