package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** I: network, volume, music and player states. */
class NotificationsTests extends TapeProperties {
    @SuiteProperty
    void i01ThePushersNetworkArrivesAsReported(@ForAll("tapes") Tape tape) {
        holds("I01", tape);
    }

    @SuiteProperty
    void i02ThePushersNetworkChangesNothingElse(@ForAll("tapes") Tape tape) {
        holds("I02", tape);
    }

    @SuiteProperty
    void i03ThePushersVolumeIsKeptAndTold(@ForAll("tapes") Tape tape) {
        holds("I03", tape);
    }

    @SuiteProperty
    void i04AnErrorHasItsNumberAndText(@ForAll("tapes") Tape tape) {
        holds("I04", tape);
    }

    @SuiteProperty
    void i05ProgressOfMusicArrivesAsReported(@ForAll("tapes") Tape tape) {
        holds("I05", tape);
    }

    @SuiteProperty
    void i06BeginAndEndOfMusicHaveNoData(@ForAll("tapes") Tape tape) {
        holds("I06", tape);
    }

    @SuiteProperty
    void i07APlayersVolumeChangesThatItem(@ForAll("tapes") Tape tape) {
        holds("I07", tape);
    }

    @SuiteProperty
    void i08APlayersNetworkIsKeptAndTold(@ForAll("tapes") Tape tape) {
        holds("I08", tape);
    }

    @SuiteProperty
    void i09APlayersNetworkIsKeptAndToldWithoutAPicture(@ForAll("tapes") Tape tape) {
        holds("I09", tape);
    }

    @SuiteProperty
    void i10TheSameNetworkIsNotToldAgain(@ForAll("tapes") Tape tape) {
        holds("I10", tape);
    }

    @SuiteProperty
    void i11SomePlayerCodesAreWarnings(@ForAll("tapes") Tape tape) {
        holds("I11", tape);
    }

    @SuiteProperty
    void i12AStateUpdateTellsTheStreamId(@ForAll("tapes") Tape tape) {
        holds("I12", tape);
    }

    @SuiteProperty
    void i13FullScreenIsToldWithoutData(@ForAll("tapes") Tape tape) {
        holds("I13", tape);
    }

    @SuiteProperty
    void i14TheWarningsOfAPlayerAreFour(@ForAll("tapes") Tape tape) {
        holds("I14", tape);
    }

    @SuiteProperty
    void i15AnErrorHasAPart(@ForAll("tapes") Tape tape) {
        holds("I15", tape);
    }

    @SuiteProperty
    void i16AVolumeIsGiven(@ForAll("tapes") Tape tape) {
        holds("I16", tape);
    }
}
