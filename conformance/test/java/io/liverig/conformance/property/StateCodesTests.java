package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** H: state codes and malformed messages. */
class StateCodesTests extends TapeProperties {
    @SuiteProperty
    void h01Code1018IsLocalJoin(@ForAll("tapes") Tape tape) {
        holds("H01", tape);
    }

    @SuiteProperty
    void h02Code1019IsKickedOutUnlessOfOnesOwnWill(@ForAll("tapes") Tape tape) {
        holds("H02", tape);
    }

    @SuiteProperty
    void h03Code1019EmptiesTheList(@ForAll("tapes") Tape tape) {
        holds("H03", tape);
    }

    @SuiteProperty
    void h04FailuresCauseOneError(@ForAll("tapes") Tape tape) {
        holds("H04", tape);
    }

    @SuiteProperty
    void h05OtherCodesDoNothing(@ForAll("tapes") Tape tape) {
        holds("H05", tape);
    }

    @SuiteProperty
    void h06ErrorsChangeNothing(@ForAll("tapes") Tape tape) {
        holds("H06", tape);
    }

    @SuiteProperty
    void h07WhatIsNoJsonDoesNothing(@ForAll("tapes") Tape tape) {
        holds("H07", tape);
    }

    @SuiteProperty
    void h08NoJsonMakesTheHandlerThrow(@ForAll("tapes") Tape tape) {
        holds("H08", tape);
    }

    @SuiteProperty
    void h09AnUnreadableStreamTypeLeavesNoItem(@ForAll("tapes") Tape tape) {
        holds("H09", tape);
    }

    @SuiteProperty
    void h10FlagsAreBooleans(@ForAll("tapes") Tape tape) {
        holds("H10", tape);
    }

    @SuiteProperty
    void h11DigitsCountAsTheNumber(@ForAll("tapes") Tape tape) {
        holds("H11", tape);
    }

    @SuiteProperty
    void h12Code1019WithoutAMessageThrowsNothing(@ForAll("tapes") Tape tape) {
        holds("H12", tape);
    }

    @SuiteProperty
    void h13EachErrorIsTold(@ForAll("tapes") Tape tape) {
        holds("H13", tape);
    }

    @SuiteProperty
    void h14CodesAsTextAreIgnored(@ForAll("tapes") Tape tape) {
        holds("H14", tape);
    }
}
