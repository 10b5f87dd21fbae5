package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** S: whole lives beside the reference model. */
class WholeLifeTests extends TapeProperties {
    @SuiteProperty
    void s01NothingThrows(@ForAll("tapes") Tape tape) {
        holds("S01", tape);
    }

    @SuiteProperty
    void s02PlayersAreThere(@ForAll("tapes") Tape tape) {
        holds("S02", tape);
    }

    @SuiteProperty
    void s03ThePusherIsSet(@ForAll("tapes") Tape tape) {
        holds("S03", tape);
    }

    @SuiteProperty
    void s04EventsAreTold(@ForAll("tapes") Tape tape) {
        holds("S04", tape);
    }

    @SuiteProperty
    void s05PayloadsAreOfTheirMoment(@ForAll("tapes") Tape tape) {
        holds("S05", tape);
    }

    @SuiteProperty
    void s06CallsReturnTheState(@ForAll("tapes") Tape tape) {
        holds("S06", tape);
    }

    @SuiteProperty
    void s07NativesAreCalled(@ForAll("tapes") Tape tape) {
        holds("S07", tape);
    }

    @SuiteProperty
    void s08PromisesSettle(@ForAll("tapes") Tape tape) {
        holds("S08", tape);
    }

    @SuiteProperty
    void s09InstancesStay(@ForAll("tapes") Tape tape) {
        holds("S09", tape);
    }

    @SuiteProperty
    void s10DocumentedPlayersAreThere(@ForAll("tapes") Tape tape) {
        holds("S10", tape);
    }

    @SuiteProperty
    void s11ThePusherIsSetInAnOrdinaryLife(@ForAll("tapes") Tape tape) {
        holds("S11", tape);
    }

    @SuiteProperty
    void s12EventsAreToldInAnOrdinaryLife(@ForAll("tapes") Tape tape) {
        holds("S12", tape);
    }

    @SuiteProperty
    void s13CallsReturnTheStateInAnOrdinaryLife(@ForAll("tapes") Tape tape) {
        holds("S13", tape);
    }

    @SuiteProperty
    void s14InstancesStayInAnOrdinaryLife(@ForAll("tapes") Tape tape) {
        holds("S14", tape);
    }
}
