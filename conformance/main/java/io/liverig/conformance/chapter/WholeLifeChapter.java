package io.liverig.conformance.chapter;

import io.liverig.conformance.life.LifeCheck;
import io.liverig.conformance.life.LifeStory;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import java.util.List;

/** S: whole lives, in any order that a page could do things, each side of them compared with the reference model. */
final class WholeLifeChapter extends Chapter {
    private static final int LIVES_A_TRY = 6;

    WholeLifeChapter() {
        often(LIVES_A_TRY, LifeStory::steps, anyLife());
        holds("S01", LifeCheck::throwsNothing);
        holds("S02", LifeCheck::playersAreThere);
        holds("S03", LifeCheck::pusherIsSet);
        holds("S04", LifeCheck::eventsAreTold);
        holds("S05", LifeCheck::payloadsAreOfTheirMoment);
        holds("S06", LifeCheck::callsReturnTheState);
        holds("S07", LifeCheck::nativesAreCalled);
        holds("S08", LifeCheck::promisesSettle);
        holds("S09", LifeCheck::instancesStay);
        often(
                LIVES_A_TRY,
                LifeStory::ordinary,
                Seen.all(
                        Seen.callsEach(10, List.of("exitRoom", "setPusherAttributes", "setPlayerAttributes")),
                        Seen.NON_EMPTY,
                        Seen.told("REMOTE_USER_JOIN", 100),
                        Seen.told("REMOTE_VIDEO_ADD", 90)));
        holds("S10", LifeCheck::documentedPlayersAreThere);
        holds("S11", LifeCheck::pusherIsSet);
        holds("S12", LifeCheck::eventsAreTold);
        holds("S13", LifeCheck::callsReturnTheState);
        holds("S14", LifeCheck::instancesStay);
    }

    private static CoverageGoal[] anyLife() {
        return Seen.all(
                Seen.callsEach(
                        10,
                        List.of(
                                "enterRoom",
                                "exitRoom",
                                "setPusherAttributes",
                                "setPlayerAttributes",
                                "switchStreamType",
                                "getPlayerInstance",
                                "pusherNetStatusHandler",
                                "playerAudioVolumeNotify",
                                "playerNetStatus")),
                Seen.NON_EMPTY,
                Seen.told("REMOTE_USER_JOIN", 80),
                Seen.told("REMOTE_VIDEO_ADD", 60),
                Seen.told("REMOTE_AUDIO_REMOVE", 10),
                Seen.told("REMOTE_USER_LEAVE", 20),
                Seen.callsAgain("a room is left twice", 5, "exitRoom"),
                Seen.callsAgain("a second entry", 15, "enterRoom"));
    }
}
