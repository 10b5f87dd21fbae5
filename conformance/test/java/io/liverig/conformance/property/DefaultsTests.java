package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** N: defaults, repeats, and what must never be done. */
class DefaultsTests extends TapeProperties {
    @SuiteProperty
    void n01ASecondJoinLeavesTheListAlone(@ForAll("tapes") Tape tape) {
        holds("N01", tape);
    }

    @SuiteProperty
    void n02WhoComesBackBeginsBare(@ForAll("tapes") Tape tape) {
        holds("N02", tape);
    }

    @SuiteProperty
    void n03MainAndScreenAreApart(@ForAll("tapes") Tape tape) {
        holds("N03", tape);
    }

    @SuiteProperty
    void n04TheListOfALeaveHasNothingOfWhoLeft(@ForAll("tapes") Tape tape) {
        holds("N04", tape);
    }

    @SuiteProperty
    void n05EachEntryCausesOneEvent(@ForAll("tapes") Tape tape) {
        holds("N05", tape);
    }

    @SuiteProperty
    void n06NothingRemoteFollowsLocalLeave(@ForAll("tapes") Tape tape) {
        holds("N06", tape);
    }

    @SuiteProperty
    void n07ANewItemHasTheDefaults(@ForAll("tapes") Tape tape) {
        holds("N07", tape);
    }

    @SuiteProperty
    void n08ANewMainStreamIsMuted(@ForAll("tapes") Tape tape) {
        holds("N08", tape);
    }

    @SuiteProperty
    void n09ANewPusherHasTheDefaults(@ForAll("tapes") Tape tape) {
        holds("N09", tape);
    }

    @SuiteProperty
    void n10NothingIsRequested(@ForAll("tapes") Tape tape) {
        holds("N10", tape);
    }

    @SuiteProperty
    void n11TheSignatureStaysHere(@ForAll("tapes") Tape tape) {
        holds("N11", tape);
    }

    @SuiteProperty
    void n12NothingNeedsAPusher(@ForAll("tapes") Tape tape) {
        holds("N12", tape);
    }

    @SuiteProperty
    void n13AttributesMayContainThemselves(@ForAll("tapes") Tape tape) {
        holds("N13", tape);
    }

    @SuiteProperty
    void n14FurtherConstantsAreThere(@ForAll("tapes") Tape tape) {
        holds("N14", tape);
    }
}
