package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** B: events about remote users. */
class RemoteEventsTests extends TapeProperties {
    @SuiteProperty
    void b01EachUserWhoJoinsIsToldOnce(@ForAll("tapes") Tape tape) {
        holds("B01", tape);
    }

    @SuiteProperty
    void b02JoinAndLeaveTakeTurnsWhateverComes(@ForAll("tapes") Tape tape) {
        holds("B02", tape);
    }

    @SuiteProperty
    void b03JoinAndLeaveTakeTurnsWhenTheServerBehaves(@ForAll("tapes") Tape tape) {
        holds("B03", tape);
    }

    @SuiteProperty
    void b04LeavingTellsOfItsStreamsAndThenOfTheUser(@ForAll("tapes") Tape tape) {
        holds("B04", tape);
    }

    @SuiteProperty
    void b05AddAndRemoveTakeTurnsWhateverComes(@ForAll("tapes") Tape tape) {
        holds("B05", tape);
    }

    @SuiteProperty
    void b06AddAndRemoveTakeTurnsWhenTheServerBehaves(@ForAll("tapes") Tape tape) {
        holds("B06", tape);
    }

    @SuiteProperty
    void b07EachAddHasItsRemoveInTheEnd(@ForAll("tapes") Tape tape) {
        holds("B07", tape);
    }

    @SuiteProperty
    void b08EachAddHasItsRemoveInTheEndWithSmallStreams(@ForAll("tapes") Tape tape) {
        holds("B08", tape);
    }

    @SuiteProperty
    void b09LeavingOneselfClosesWhatIsOpen(@ForAll("tapes") Tape tape) {
        holds("B09", tape);
    }

    @SuiteProperty
    void b10ARepeatedFlagIsSilent(@ForAll("tapes") Tape tape) {
        holds("B10", tape);
    }

    @SuiteProperty
    void b11AnAddShowsItsPlayerAsListed(@ForAll("tapes") Tape tape) {
        holds("B11", tape);
    }

    @SuiteProperty
    void b12ARemoveShowsItsFlagCleared(@ForAll("tapes") Tape tape) {
        holds("B12", tape);
    }

    @SuiteProperty
    void b13TheListOfARemoveShowsItsFlagCleared(@ForAll("tapes") Tape tape) {
        holds("B13", tape);
    }

    @SuiteProperty
    void b14TheListOfAnEventIsTheOneOfTheMoment(@ForAll("tapes") Tape tape) {
        holds("B14", tape);
    }

    @SuiteProperty
    void b15UserListNamesWhoIsThereInOrder(@ForAll("tapes") Tape tape) {
        holds("B15", tape);
    }

    @SuiteProperty
    void b16FlagsOfUsersAndPlayersAgree(@ForAll("tapes") Tape tape) {
        holds("B16", tape);
    }

    @SuiteProperty
    void b17WhatWasHandedOutStaysAsItWas(@ForAll("tapes") Tape tape) {
        holds("B17", tape);
    }

    @SuiteProperty
    void b18PastPlayersStayAsTheyWere(@ForAll("tapes") Tape tape) {
        holds("B18", tape);
    }

    @SuiteProperty
    void b19PastPlayersStayAsTheyWereWhenStreamsAreSwitched(@ForAll("tapes") Tape tape) {
        holds("B19", tape);
    }

    @SuiteProperty
    void b20WritingIntoAPlayerChangesNoList(@ForAll("tapes") Tape tape) {
        holds("B20", tape);
    }

    @SuiteProperty
    void b21WritingIntoUserListChangesNoLaterEvent(@ForAll("tapes") Tape tape) {
        holds("B21", tape);
    }

    @SuiteProperty
    void b22AnEventIsItsCodeAndItsData(@ForAll("tapes") Tape tape) {
        holds("B22", tape);
    }

    @SuiteProperty
    void b23EveryEventIsInTheTable(@ForAll("tapes") Tape tape) {
        holds("B23", tape);
    }
}
