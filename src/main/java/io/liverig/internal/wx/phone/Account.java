package io.liverig.internal.wx.phone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The user's login: codes that count up unless they are scripted, and a session that lives from login on. */
public final class Account {
    private final Deque<String> codes = new ArrayDeque<>();
    private int logins;
    private boolean session;

    /** Scripts the code of the next login that has none yet. */
    public synchronized void nextCode(String code) {
        codes.add(code);
    }

    /** Ends the session, as WeChat does after some days. */
    public synchronized void expireSession() {
        session = false;
    }

    public synchronized String login() {
        logins++;
        session = true;
        String scripted = codes.poll();
        return scripted == null ? String.format(Locale.ROOT, "%032d", logins) : scripted;
    }

    public synchronized boolean hasSession() {
        return session;
    }
}
