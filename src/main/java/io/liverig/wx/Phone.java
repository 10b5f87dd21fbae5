package io.liverig.wx;

/**
 * The telephone and its user, as one program meets them; everything on it can be scripted.
 *
 * <p>A program that restarts with the same phone finds its storage and permissions again; with a new one it is freshly
 * installed.
 *
 * @param device the machine: model, screen, network
 * @param scopes what the user allows
 * @param dialogs what is shown and what the user answers
 * @param storage the program's key-value storage
 * @param requests the network
 * @param chrome navigation bars and tab bar
 * @param account the user's login
 * @param shelf clipboard and photo album
 * @param files what the program has written
 * @param answers what the user does where a function of wx needs somebody
 */
public record Phone(
        Device device,
        ScopeStates scopes,
        Dialogs dialogs,
        Storage storage,
        RequestGate requests,
        Chrome chrome,
        Account account,
        Shelf shelf,
        DataFolder files,
        UserAnswers answers) {

    /** Makes a telephone with the documented defaults on which nothing has happened yet. */
    public static Phone fresh(Listeners listeners) {
        return new Phone(
                new Device(listeners),
                new ScopeStates(),
                new Dialogs(),
                new Storage(),
                new RequestGate(),
                new Chrome(),
                new Account(),
                new Shelf(),
                new DataFolder(),
                new UserAnswers());
    }
}
