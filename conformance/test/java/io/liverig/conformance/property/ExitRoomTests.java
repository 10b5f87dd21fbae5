package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** G: leaving a room, and entering one again. */
class ExitRoomTests extends TapeProperties {
    @SuiteProperty
    void g01LeavingEmptiesTheListAndTellsOnce(@ForAll("tapes") Tape tape) {
        holds("G01", tape);
    }

    @SuiteProperty
    void g02NothingOfTheRoomStaysInTheResult(@ForAll("tapes") Tape tape) {
        holds("G02", tape);
    }

    @SuiteProperty
    void g03LeavingReturnsTheDefaults(@ForAll("tapes") Tape tape) {
        holds("G03", tape);
    }

    @SuiteProperty
    void g04LeavingTwiceReturnsTheSame(@ForAll("tapes") Tape tape) {
        holds("G04", tape);
    }

    @SuiteProperty
    void g05GhostsOfTheRoomAreIgnored(@ForAll("tapes") Tape tape) {
        holds("G05", tape);
    }

    @SuiteProperty
    void g06EnteringAgainIsLikeTheFirstTime(@ForAll("tapes") Tape tape) {
        holds("G06", tape);
    }

    @SuiteProperty
    void g07ThePusherStartsAfterEnteringAgain(@ForAll("tapes") Tape tape) {
        holds("G07", tape);
    }

    @SuiteProperty
    void g08ANewPusherAfterLeavingIsLikeFresh(@ForAll("tapes") Tape tape) {
        holds("G08", tape);
    }

    @SuiteProperty
    void g09LeavingWithoutAPusherThrowsNothing(@ForAll("tapes") Tape tape) {
        holds("G09", tape);
    }

    @SuiteProperty
    void g10ListenersStaySubscribed(@ForAll("tapes") Tape tape) {
        holds("G10", tape);
    }

    @SuiteProperty
    void g11LocalLeaveComesFromLeavingOnly(@ForAll("tapes") Tape tape) {
        holds("G11", tape);
    }
}
