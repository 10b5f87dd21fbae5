package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** T: what our own does besides. */
class TasteTests extends TapeProperties {
    @SuiteProperty
    void t01TheConsoleHasWhatTheLevelAsks(@ForAll("tapes") Tape tape) {
        holds("T01", tape);
    }

    @SuiteProperty
    void t02AnErrorNamesTheParameter(@ForAll("tapes") Tape tape) {
        holds("T02", tape);
    }

    @SuiteProperty
    void t03SpareAttributesAreThere(@ForAll("tapes") Tape tape) {
        holds("T03", tape);
    }

    @SuiteProperty
    void t05AnUnknownProfileIsTheDocument(@ForAll("tapes") Tape tape) {
        holds("T05", tape);
    }

    @SuiteProperty
    void t06ARejectionSaysWhy(@ForAll("tapes") Tape tape) {
        holds("T06", tape);
    }

    @SuiteProperty
    void t07ARefusalNamesTheCall(@ForAll("tapes") Tape tape) {
        holds("T07", tape);
    }

    @SuiteProperty
    void t08OddEventsAreIgnored(@ForAll("tapes") Tape tape) {
        holds("T08", tape);
    }

    @SuiteProperty
    void t09OddEntriesAreIgnored(@ForAll("tapes") Tape tape) {
        holds("T09", tape);
    }

    @SuiteProperty
    void t10FailuresOfListenersComeOut(@ForAll("tapes") Tape tape) {
        holds("T10", tape);
    }

    @SuiteProperty
    void t11FailuresAreOnTheConsole(@ForAll("tapes") Tape tape) {
        holds("T11", tape);
    }

    @SuiteProperty
    void t12PlainDataIsCopied(@ForAll("tapes") Tape tape) {
        holds("T12", tape);
    }

    @SuiteProperty
    void t13ALeaveIsToldOnce(@ForAll("tapes") Tape tape) {
        holds("T13", tape);
    }

    @SuiteProperty
    void t15NoPrototypeChanges(@ForAll("tapes") Tape tape) {
        holds("T15", tape);
    }

    @SuiteProperty
    void t16SrcIsTheLastGoodAddress(@ForAll("tapes") Tape tape) {
        holds("T16", tape);
    }

    @SuiteProperty
    void t17TheRoomDecidesItsKeys(@ForAll("tapes") Tape tape) {
        holds("T17", tape);
    }

    @SuiteProperty
    void t18TheAddressIsWhole(@ForAll("tapes") Tape tape) {
        holds("T18", tape);
    }

    @SuiteProperty
    void t19NoStreamIsInvented(@ForAll("tapes") Tape tape) {
        holds("T19", tape);
    }
}
