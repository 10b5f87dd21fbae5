package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** R: further sentences of the document. */
class FurtherSentencesTests extends TapeProperties {
    @SuiteProperty
    void r012ThePageReachesTheNativeContexts(@ForAll("tapes") Tape tape) {
        holds("R012", tape);
    }

    @SuiteProperty
    void r013TheTableHasTheDocumentsCodes(@ForAll("tapes") Tape tape) {
        holds("R013", tape);
    }

    @SuiteProperty
    void r015TheAddressHasWhatPagesGive(@ForAll("tapes") Tape tape) {
        holds("R015", tape);
    }

    @SuiteProperty
    void r019TheBeginningOfMusicIsTold(@ForAll("tapes") Tape tape) {
        holds("R019", tape);
    }

    @SuiteProperty
    void r024AHandlerHearsItsCodeWithItsContext(@ForAll("tapes") Tape tape) {
        holds("R024", tape);
    }

    @SuiteProperty
    void r025OnAndOffReturnNothing(@ForAll("tapes") Tape tape) {
        holds("R025", tape);
    }

    @SuiteProperty
    void r036TextRoomsGoBeforeNumbers(@ForAll("tapes") Tape tape) {
        holds("R036", tape);
    }

    @SuiteProperty
    void r043ThePusherStartsAfterEntering(@ForAll("tapes") Tape tape) {
        holds("R043", tape);
    }

    @SuiteProperty
    void r046TheNextEntryOwesNothingToTheRoomBefore(@ForAll("tapes") Tape tape) {
        holds("R046", tape);
    }

    @SuiteProperty
    void r047LeavingGivesTheStateAsItIs(@ForAll("tapes") Tape tape) {
        holds("R047", tape);
    }

    @SuiteProperty
    void r050WhatAPusherWasGivenCanBeChanged(@ForAll("tapes") Tape tape) {
        holds("R050", tape);
    }

    @SuiteProperty
    void r051WhatAPusherGaveCanBeChanged(@ForAll("tapes") Tape tape) {
        holds("R051", tape);
    }

    @SuiteProperty
    void r052WhatIsTurnedOffIsOff(@ForAll("tapes") Tape tape) {
        holds("R052", tape);
    }

    @SuiteProperty
    void r053WhatAPlayerWasGivenCanBeChanged(@ForAll("tapes") Tape tape) {
        holds("R053", tape);
    }

    @SuiteProperty
    void r054TheListThatSettingReturnsCanBeChanged(@ForAll("tapes") Tape tape) {
        holds("R054", tape);
    }

    @SuiteProperty
    void r055SettingWithoutAnIdGivesTheList(@ForAll("tapes") Tape tape) {
        holds("R055", tape);
    }

    @SuiteProperty
    void r057ThereIsNoInstanceWithoutAnId(@ForAll("tapes") Tape tape) {
        holds("R057", tape);
    }

    @SuiteProperty
    void r061StopReachesTheNativePusher(@ForAll("tapes") Tape tape) {
        holds("R061", tape);
    }

    @SuiteProperty
    void r064ASnapshotOfThePusherIsSaved(@ForAll("tapes") Tape tape) {
        holds("R064", tape);
    }

    @SuiteProperty
    void r075AnInstanceShowsTheAttributesOfItsItem(@ForAll("tapes") Tape tape) {
        holds("R075", tape);
    }

    @SuiteProperty
    void r080ASnapshotOfAPlayerIsSaved(@ForAll("tapes") Tape tape) {
        holds("R080", tape);
    }

    @SuiteProperty
    void r081FullScreenPassesItsDirection(@ForAll("tapes") Tape tape) {
        holds("R081", tape);
    }

    @SuiteProperty
    void r082LeavingFullScreenPasses(@ForAll("tapes") Tape tape) {
        holds("R082", tape);
    }

    @SuiteProperty
    void r110ASharedScreenIsShownWholeAndHeard(@ForAll("tapes") Tape tape) {
        holds("R110", tape);
    }

    @SuiteProperty
    void r125AnAudioRemoveNamesItsStream(@ForAll("tapes") Tape tape) {
        holds("R125", tape);
    }

    @SuiteProperty
    void r127DataPusherCanBeChanged(@ForAll("tapes") Tape tape) {
        holds("R127", tape);
    }

    @SuiteProperty
    void r132TheFiguresOfMusicArrive(@ForAll("tapes") Tape tape) {
        holds("R132", tape);
    }

    @SuiteProperty
    void r135ASmallStreamStaysSmall(@ForAll("tapes") Tape tape) {
        holds("R135", tape);
    }
}
