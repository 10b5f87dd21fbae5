package io.liverig.internal.wx.phone;

import io.liverig.internal.wx.file.DataFolder;

/**
 * The telephone and its user, as one program meets them; everything on it can be scripted.
 *
 * <p>A program that restarts with the same phone finds its storage and permissions again; with a new one it is freshly
 * installed.
 */
public final class Phone {
    private final Device device;
    private final ScopeStates scopes = new ScopeStates();
    private final Dialogs dialogs = new Dialogs();
    private final Storage storage = new Storage();
    private final RequestGate requests = new RequestGate();
    private final PageFrames chrome = new PageFrames();
    private final Account account = new Account();
    private final ClipboardAndAlbum shelf = new ClipboardAndAlbum();
    private final DataFolder files = new DataFolder();
    private final UserAnswers answers = new UserAnswers();

    private Phone(Listeners listeners) {
        this.device = new Device(listeners);
    }

    /** Makes a telephone with the documented defaults on which nothing has happened yet. */
    public static Phone fresh(Listeners listeners) {
        return new Phone(listeners);
    }

    /** Returns the machine: model, screen, network. */
    public Device device() {
        return device;
    }

    /** Returns what the user allows. */
    public ScopeStates scopes() {
        return scopes;
    }

    /** Returns what is shown and what the user answers. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Returns the program's key-value storage. */
    public Storage storage() {
        return storage;
    }

    /** Returns the network. */
    public RequestGate requests() {
        return requests;
    }

    /** Returns navigation bars and tab bar. */
    public PageFrames chrome() {
        return chrome;
    }

    /** Returns the user's login. */
    public Account account() {
        return account;
    }

    /** Returns clipboard and photo album. */
    public ClipboardAndAlbum shelf() {
        return shelf;
    }

    /** Returns what the program has written. */
    public DataFolder files() {
        return files;
    }

    /** Returns what the user does where a function of wx needs somebody. */
    public UserAnswers answers() {
        return answers;
    }
}
