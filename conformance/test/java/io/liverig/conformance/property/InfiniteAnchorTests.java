package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** K: enableinfiniteanchor. */
class InfiniteAnchorTests extends TapeProperties {
    @SuiteProperty
    void k01AskingForAPlayerMakesNone(@ForAll("tapes") Tape tape) {
        holds("K01", tape);
    }

    @SuiteProperty
    void k02SettingAPlayerMakesIt(@ForAll("tapes") Tape tape) {
        holds("K02", tape);
    }

    @SuiteProperty
    void k03AnIdWithoutUnderscoreMakesNone(@ForAll("tapes") Tape tape) {
        holds("K03", tape);
    }

    @SuiteProperty
    void k04ItEndsWithLeaving(@ForAll("tapes") Tape tape) {
        holds("K04", tape);
    }

    @SuiteProperty
    void k05ASecondStreamCanBeMade(@ForAll("tapes") Tape tape) {
        holds("K05", tape);
    }

    @SuiteProperty
    void k06AnOrdinaryRoomMakesNone(@ForAll("tapes") Tape tape) {
        holds("K06", tape);
    }
}
