package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** L: snapshots. */
class SnapshotTests extends TapeProperties {
    @SuiteProperty
    void l01ASnapshotResolvesWhenSaved(@ForAll("tapes") Tape tape) {
        holds("L01", tape);
    }

    @SuiteProperty
    void l02ASnapshotRejectsWhenNotSaved(@ForAll("tapes") Tape tape) {
        holds("L02", tape);
    }

    @SuiteProperty
    void l03ASnapshotRejectsWithoutAPicture(@ForAll("tapes") Tape tape) {
        holds("L03", tape);
    }
}
