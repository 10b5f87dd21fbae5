package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** F: entering a room. */
class EnterRoomTests extends TapeProperties {
    @SuiteProperty
    void f01TheAddressNamesTheRoom(@ForAll("tapes") Tape tape) {
        holds("F01", tape);
    }

    @SuiteProperty
    void f02EnteringAppliesEveryParameter(@ForAll("tapes") Tape tape) {
        holds("F02", tape);
    }

    @SuiteProperty
    void f03AMissingParameterIsRefused(@ForAll("tapes") Tape tape) {
        holds("F03", tape);
    }

    @SuiteProperty
    void f04ARoomIsAWholeNumberOrDigitsInRange(@ForAll("tapes") Tape tape) {
        holds("F04", tape);
    }

    @SuiteProperty
    void f05IntegersAreJudgedByTheirRange(@ForAll("tapes") Tape tape) {
        holds("F05", tape);
    }

    @SuiteProperty
    void f06CommonChineseIsRefused(@ForAll("tapes") Tape tape) {
        holds("F06", tape);
    }

    @SuiteProperty
    void f07RareChineseIsRefusedInUserIds(@ForAll("tapes") Tape tape) {
        holds("F07", tape);
    }

    @SuiteProperty
    void f08TheArgumentIsNotWrittenTo(@ForAll("tapes") Tape tape) {
        holds("F08", tape);
    }

    @SuiteProperty
    void f09AFrozenArgumentIsTaken(@ForAll("tapes") Tape tape) {
        holds("F09", tape);
    }

    @SuiteProperty
    void f10AnyPrintableUserIdCanBeReadBack(@ForAll("tapes") Tape tape) {
        holds("F10", tape);
    }

    @SuiteProperty
    void f11UserDefineRecordIdReachesTheAddress(@ForAll("tapes") Tape tape) {
        holds("F11", tape);
    }

    @SuiteProperty
    void f12TheSecondAddressOwesNothingToTheFirst(@ForAll("tapes") Tape tape) {
        holds("F12", tape);
    }

    @SuiteProperty
    void f13ARefusedEntryChangesTheAddressOnly(@ForAll("tapes") Tape tape) {
        holds("F13", tape);
    }

    @SuiteProperty
    void f14EnteringReturnsTheLiveAttributes(@ForAll("tapes") Tape tape) {
        holds("F14", tape);
    }
}
