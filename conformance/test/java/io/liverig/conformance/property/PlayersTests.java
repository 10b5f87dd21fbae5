package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** C: player attributes and instances. */
class PlayersTests extends TapeProperties {
    @SuiteProperty
    void c01SettingChangesTheGivenKeysOfOneItem(@ForAll("tapes") Tape tape) {
        holds("C01", tape);
    }

    @SuiteProperty
    void c02SettingAnUnknownPlayerChangesNothing(@ForAll("tapes") Tape tape) {
        holds("C02", tape);
    }

    @SuiteProperty
    void c03AnOddIdThrowsNothing(@ForAll("tapes") Tape tape) {
        holds("C03", tape);
    }

    @SuiteProperty
    void c04SettingReturnsTheList(@ForAll("tapes") Tape tape) {
        holds("C04", tape);
    }

    @SuiteProperty
    void c05ReadingAndSettingAreSilent(@ForAll("tapes") Tape tape) {
        holds("C05", tape);
    }

    @SuiteProperty
    void c06EachListIsThePagesOwn(@ForAll("tapes") Tape tape) {
        holds("C06", tape);
    }

    @SuiteProperty
    void c07NetStatusOfAnItemIsThePagesOwn(@ForAll("tapes") Tape tape) {
        holds("C07", tape);
    }

    @SuiteProperty
    void c08MuteFlagsOutliveMessages(@ForAll("tapes") Tape tape) {
        holds("C08", tape);
    }

    @SuiteProperty
    void c09WhatIsSetOnAScreenOutlivesRepeats(@ForAll("tapes") Tape tape) {
        holds("C09", tape);
    }

    @SuiteProperty
    void c10AReturningStreamHasDefaults(@ForAll("tapes") Tape tape) {
        holds("C10", tape);
    }

    @SuiteProperty
    void c11ThereIsAnInstanceForEachItem(@ForAll("tapes") Tape tape) {
        holds("C11", tape);
    }

    @SuiteProperty
    void c12AnInstanceIsTheSameWhileItsStreamStays(@ForAll("tapes") Tape tape) {
        holds("C12", tape);
    }

    @SuiteProperty
    void c13ANativeContextIsMadeOnceWhenNeeded(@ForAll("tapes") Tape tape) {
        holds("C13", tape);
    }

    @SuiteProperty
    void c14AnArgumentIsHandedOnAsItIs(@ForAll("tapes") Tape tape) {
        holds("C14", tape);
    }

    @SuiteProperty
    void c15WhoLeavesHasTheirPlayersStopped(@ForAll("tapes") Tape tape) {
        holds("C15", tape);
    }

    @SuiteProperty
    void c16AStreamThatDropsOutIsStopped(@ForAll("tapes") Tape tape) {
        holds("C16", tape);
    }

    @SuiteProperty
    void c17ExitStopsEachContextOnce(@ForAll("tapes") Tape tape) {
        holds("C17", tape);
    }

    @SuiteProperty
    void c18NothingTearsAnItemFromItsStream(@ForAll("tapes") Tape tape) {
        holds("C18", tape);
    }

    @SuiteProperty
    void c19EveryItemHasItsKeysDefined(@ForAll("tapes") Tape tape) {
        holds("C19", tape);
    }

    @SuiteProperty
    void c20EveryItemHasItsKeys(@ForAll("tapes") Tape tape) {
        holds("C20", tape);
    }

    @SuiteProperty
    void c21PlayersAreFoundForAnyPlainUserId(@ForAll("tapes") Tape tape) {
        holds("C21", tape);
    }

    @SuiteProperty
    void c22IdsTellStreamsApart(@ForAll("tapes") Tape tape) {
        holds("C22", tape);
    }
}
