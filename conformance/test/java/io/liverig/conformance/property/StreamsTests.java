package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** A: which streams the player list holds. */
class StreamsTests extends TapeProperties {
    @SuiteProperty
    void a01NoTwoItemsShareAnId(@ForAll("tapes") Tape tape) {
        holds("A01", tape);
    }

    @SuiteProperty
    void a02TheListHoldsTheLiveStreamsOfPresentUsers(@ForAll("tapes") Tape tape) {
        holds("A02", tape);
    }

    @SuiteProperty
    void a03TheListHoldsTheLiveStreamsWhenTheServerBehaves(@ForAll("tapes") Tape tape) {
        holds("A03", tape);
    }

    @SuiteProperty
    void a04AnIdIsUserUnderscoreType(@ForAll("tapes") Tape tape) {
        holds("A04", tape);
    }

    @SuiteProperty
    void a05NobodyOutsideHasAnItem(@ForAll("tapes") Tape tape) {
        holds("A05", tape);
    }

    @SuiteProperty
    void a06WhoLeavesTakesEveryItemAlong(@ForAll("tapes") Tape tape) {
        holds("A06", tape);
    }

    @SuiteProperty
    void a07FlagsOfStrangersAreIgnored(@ForAll("tapes") Tape tape) {
        holds("A07", tape);
    }

    @SuiteProperty
    void a08LeavingStrangersAreIgnored(@ForAll("tapes") Tape tape) {
        holds("A08", tape);
    }

    @SuiteProperty
    void a09NewItemsGoToTheEnd(@ForAll("tapes") Tape tape) {
        holds("A09", tape);
    }

    @SuiteProperty
    void a10LeavingChangesNothingOfOthers(@ForAll("tapes") Tape tape) {
        holds("A10", tape);
    }

    @SuiteProperty
    void a11LeavingChangesNothingOfOthersWithAnEmptyId(@ForAll("tapes") Tape tape) {
        holds("A11", tape);
    }

    @SuiteProperty
    void a12InterleavingDoesNotMatter(@ForAll("tapes") Tape tape) {
        holds("A12", tape);
    }

    @SuiteProperty
    void a13ABatchIsAsManySingles(@ForAll("tapes") Tape tape) {
        holds("A13", tape);
    }

    @SuiteProperty
    void a14SoundOrPictureFirstDoesNotMatter(@ForAll("tapes") Tape tape) {
        holds("A14", tape);
    }

    @SuiteProperty
    void a15SrcIsTheAddressReportedLast(@ForAll("tapes") Tape tape) {
        holds("A15", tape);
    }

    @SuiteProperty
    void a16AVisitLeavesNoTrace(@ForAll("tapes") Tape tape) {
        holds("A16", tape);
    }

    @SuiteProperty
    void a17SoundIsOfTheMainStream(@ForAll("tapes") Tape tape) {
        holds("A17", tape);
    }

    @SuiteProperty
    void a18SrcIsTheAddressOfTheAnnouncement(@ForAll("tapes") Tape tape) {
        holds("A18", tape);
    }

    @SuiteProperty
    void a19HoweverManyComeAndGo(@ForAll("tapes") Tape tape) {
        holds("A19", tape);
    }

    @SuiteProperty
    void a20AlsoAfterAThousand(@ForAll("tapes") Tape tape) {
        holds("A20", tape);
    }
}
