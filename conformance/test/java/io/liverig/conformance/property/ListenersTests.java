package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** J: on, off and listeners. */
class ListenersTests extends TapeProperties {
    @SuiteProperty
    void j01HandlersAreCalledAsRegistered(@ForAll("tapes") Tape tape) {
        holds("J01", tape);
    }

    @SuiteProperty
    void j02ChangesCountFromTheNextEvent(@ForAll("tapes") Tape tape) {
        holds("J02", tape);
    }

    @SuiteProperty
    void j03ThisIsTheContext(@ForAll("tapes") Tape tape) {
        holds("J03", tape);
    }

    @SuiteProperty
    void j04AThrowingHandlerStopsNoOther(@ForAll("tapes") Tape tape) {
        holds("J04", tape);
    }

    @SuiteProperty
    void j05AThrowingHandlerDoesNotReachTheTag(@ForAll("tapes") Tape tape) {
        holds("J05", tape);
    }

    @SuiteProperty
    void j06WhoLeftIsGoneWhateverIsThrown(@ForAll("tapes") Tape tape) {
        holds("J06", tape);
    }

    @SuiteProperty
    void j07OffWithoutAHandlerRemovesAll(@ForAll("tapes") Tape tape) {
        holds("J07", tape);
    }

    @SuiteProperty
    void j08RemovingTheUnknownDoesNothing(@ForAll("tapes") Tape tape) {
        holds("J08", tape);
    }

    @SuiteProperty
    void j09RegisteringNoFunctionDoesNothing(@ForAll("tapes") Tape tape) {
        holds("J09", tape);
    }

    @SuiteProperty
    void j10AnyTextIsAnEventsName(@ForAll("tapes") Tape tape) {
        holds("J10", tape);
    }

    @SuiteProperty
    void j11TwoInstancesAreApart(@ForAll("tapes") Tape tape) {
        holds("J11", tape);
    }

    @SuiteProperty
    void j12DefaultsAreNotShared(@ForAll("tapes") Tape tape) {
        holds("J12", tape);
    }

    @SuiteProperty
    void j13WhatIsSetInAnAddIsListed(@ForAll("tapes") Tape tape) {
        holds("J13", tape);
    }

    @SuiteProperty
    void j14LeavingInAnEventEmptiesTheList(@ForAll("tapes") Tape tape) {
        holds("J14", tape);
    }

    @SuiteProperty
    void j15AHandlerThatStandsFirstCanBeRemoved(@ForAll("tapes") Tape tape) {
        holds("J15", tape);
    }

    @SuiteProperty
    void j16OffWithoutAHandlerDoesNothing(@ForAll("tapes") Tape tape) {
        holds("J16", tape);
    }
}
