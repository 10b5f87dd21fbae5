package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** D: switchStreamType. */
class SwitchStreamTypeTests extends TapeProperties {
    @SuiteProperty
    void d01SwitchingTwiceChangesNothing(@ForAll("tapes") Tape tape) {
        holds("D01", tape);
    }

    @SuiteProperty
    void d02SwitchingChangesTheStreamTypeOfTheAddress(@ForAll("tapes") Tape tape) {
        holds("D02", tape);
    }

    @SuiteProperty
    void d03SwitchingLeavesOtherItemsAlone(@ForAll("tapes") Tape tape) {
        holds("D03", tape);
    }

    @SuiteProperty
    void d04SwitchingKeepsIdAndType(@ForAll("tapes") Tape tape) {
        holds("D04", tape);
    }

    @SuiteProperty
    void d05SwitchingAnUnknownStreamChangesNothing(@ForAll("tapes") Tape tape) {
        holds("D05", tape);
    }

    @SuiteProperty
    void d06AScreenHasNoSmallVariant(@ForAll("tapes") Tape tape) {
        holds("D06", tape);
    }

    @SuiteProperty
    void d07AnEverydayStreamTurnsAndTurnsBack(@ForAll("tapes") Tape tape) {
        holds("D07", tape);
    }
}
