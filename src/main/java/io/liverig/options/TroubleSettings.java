package io.liverig.options;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page hears of troubles.
 *
 * @param codes other codes than a cause's own
 * @param entryCode whether a refusal's own code comes in the place of the last of
 *     {@link EntrySettings#failedCodes}, or behind it; reports from devices show 1022 and -3301 without saying why,
 *     and Tencent's page names the own codes without saying what comes with them
 * @param retryMillis between two attempts to get a connection back; unknown on devices
 * @param retries how many attempts there are; at most three, by the component's page
 * @param entryTimeoutMillis how long a pusher waits for a room that does not answer; unknown on devices
 * @param repeatsEntry whether 1018 comes again when a pusher had to enter its room again after an outage; unknown
 * @param playersRevive whether a player that gave up goes on by itself when its stream comes back. The component's
 *     page says that it must be started by hand, which is about rtmp://
 * @param messageCode the player's code of a message in a stream; 2012 is the native SDK's, and no page of WeChat has it
 */
public record TroubleSettings(
        Map<StateCause, List<Integer>> codes,
        EntryCode entryCode,
        long retryMillis,
        int retries,
        long entryTimeoutMillis,
        boolean repeatsEntry,
        boolean playersRevive,
        int messageCode) {
    /** The defaults. */
    public static final TroubleSettings DEFAULT =
            new TroubleSettings(Map.of(), EntryCode.INSTEAD, 3000, 3, 10_000, false, true, 2012);

    /** Where a refusal's own code comes. */
    public enum EntryCode {
        /** In the place of the last general code. */
        INSTEAD,
        /** Behind the general codes. */
        BEHIND
    }

    /** Copies the map. */
    public TroubleSettings {
        codes = Map.copyOf(codes);
    }

    /** Returns the codes of a cause. */
    public List<Integer> codes(StateCause cause) {
        return codes.getOrDefault(cause, cause.codes());
    }

    /** Returns the same settings with other codes of a cause. */
    public TroubleSettings with(StateCause cause, Integer... others) {
        Map<StateCause, List<Integer>> all = new EnumMap<>(StateCause.class);
        all.putAll(codes);
        all.put(cause, List.of(others));
        return new TroubleSettings(
                all, entryCode, retryMillis, retries, entryTimeoutMillis, repeatsEntry, playersRevive, messageCode);
    }

    /** Returns the same settings with a refusal's own code elsewhere. */
    public TroubleSettings with(EntryCode other) {
        return new TroubleSettings(
                codes, other, retryMillis, retries, entryTimeoutMillis, repeatsEntry, playersRevive, messageCode);
    }

    /** Returns the same settings with or without a second 1018. */
    public TroubleSettings withRepeatedEntry(boolean repeats) {
        return new TroubleSettings(
                codes, entryCode, retryMillis, retries, entryTimeoutMillis, repeats, playersRevive, messageCode);
    }

    /** Returns the same settings with players that go on by themselves, or not. */
    public TroubleSettings withRevivingPlayers(boolean revive) {
        return new TroubleSettings(
                codes, entryCode, retryMillis, retries, entryTimeoutMillis, repeatsEntry, revive, messageCode);
    }
}
