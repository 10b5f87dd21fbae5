package io.liverig.internal.wx.phone;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The permissions of one program on one telephone.
 *
 * <p>Nothing was asked at first, and the user allows what is asked unless the test scripts another answer. Scopes:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html
 */
public final class ScopeStates {
    private static final Set<String> SCOPES = Set.of(
            "scope.userInfo",
            "scope.userLocation",
            "scope.userFuzzyLocation",
            "scope.userLocationBackground",
            "scope.address",
            "scope.invoice",
            "scope.invoiceTitle",
            "scope.werun",
            "scope.record",
            "scope.writePhotosAlbum",
            "scope.camera",
            "scope.bluetooth",
            "scope.addPhoneContact",
            "scope.addPhoneCalendar");

    private final Map<String, ScopeState> states = new TreeMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();
    private final Map<String, Boolean> settingsVisit = new TreeMap<>();

    /** Returns whether WeChat has a scope of the name. */
    public static boolean isScope(String scope) {
        return SCOPES.contains(scope);
    }

    /** Puts a scope into a state. */
    public synchronized void set(String scope, ScopeState state) {
        states.put(known(scope), state);
    }

    /** Scripts what the user says when the program asks for a scope that was never asked for. */
    public synchronized void answer(String scope, boolean allow) {
        answers.put(known(scope), allow);
    }

    /** Scripts a switch that the user moves on the next visit to the settings page that wx.openSetting opens. */
    public synchronized void onOpenSetting(String scope, boolean allow) {
        settingsVisit.put(known(scope), allow);
    }

    /** Returns the state of a scope. */
    public synchronized ScopeState state(String scope) {
        return states.getOrDefault(scope, ScopeState.NOT_ASKED);
    }

    /** Returns whether the user has allowed the scope. */
    public boolean granted(String scope) {
        return state(scope) == ScopeState.GRANTED;
    }

    /** Asks the user if nobody did before; returns whether the scope is allowed now. */
    public synchronized boolean ask(String scope) {
        if (state(scope) == ScopeState.NOT_ASKED) {
            decide(scope, answers.getOrDefault(scope, true));
        }
        return granted(scope);
    }

    /** Lets the user visit the settings page: the scripted switches move, once. */
    public synchronized void visitSettings() {
        settingsVisit.forEach(this::decide);
        settingsVisit.clear();
    }

    /** Returns each scope that was asked for and whether it is allowed, by name. */
    public synchronized Map<String, Boolean> asked() {
        Map<String, Boolean> asked = new TreeMap<>();
        states.forEach((scope, state) -> {
            if (state != ScopeState.NOT_ASKED) {
                asked.put(scope, state == ScopeState.GRANTED);
            }
        });
        return asked;
    }

    private void decide(String scope, boolean allow) {
        states.put(scope, allow ? ScopeState.GRANTED : ScopeState.DENIED);
    }

    private static String known(String scope) {
        if (!SCOPES.contains(scope)) {
            throw new IllegalArgumentException("WeChat has no scope \"" + scope + "\"; it has " + sorted());
        }
        return scope;
    }

    private static Set<String> sorted() {
        return new TreeSet<>(SCOPES);
    }
}
