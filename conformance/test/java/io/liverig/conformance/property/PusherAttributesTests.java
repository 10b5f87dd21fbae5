package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** E: the pusher's attributes. */
class PusherAttributesTests extends TapeProperties {
    @SuiteProperty
    void e01ANewPusherHasDefaultsUnderWhatIsGiven(@ForAll("tapes") Tape tape) {
        holds("E01", tape);
    }

    @SuiteProperty
    void e02CreatePusherKeepsNoHoldOnItsArgument(@ForAll("tapes") Tape tape) {
        holds("E02", tape);
    }

    @SuiteProperty
    void e03CreatePusherAgainBeginsAnew(@ForAll("tapes") Tape tape) {
        holds("E03", tape);
    }

    @SuiteProperty
    void e04SettingTwiceIsSettingBoth(@ForAll("tapes") Tape tape) {
        holds("E04", tape);
    }

    @SuiteProperty
    void e05SettingReturnsWhatTheInstanceShows(@ForAll("tapes") Tape tape) {
        holds("E05", tape);
    }

    @SuiteProperty
    void e06AResultDoesNotChangeLater(@ForAll("tapes") Tape tape) {
        holds("E06", tape);
    }

    @SuiteProperty
    void e07SettingIsSilent(@ForAll("tapes") Tape tape) {
        holds("E07", tape);
    }
}
