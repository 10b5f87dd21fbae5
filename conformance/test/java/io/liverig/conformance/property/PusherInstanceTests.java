package io.liverig.conformance.property;

import net.jqwik.api.ForAll;

/** M: the pusher instance. */
class PusherInstanceTests extends TapeProperties {
    @SuiteProperty
    void m01PlainMethodsAreHandedOn(@ForAll("tapes") Tape tape) {
        holds("M01", tape);
    }

    @SuiteProperty
    void m02StopDumpAudioIsHandedOn(@ForAll("tapes") Tape tape) {
        holds("M02", tape);
    }

    @SuiteProperty
    void m03VolumesReachTheNativeMethod(@ForAll("tapes") Tape tape) {
        holds("M03", tape);
    }

    @SuiteProperty
    void m04SwitchCameraTurnsTheCamera(@ForAll("tapes") Tape tape) {
        holds("M04", tape);
    }

    @SuiteProperty
    void m05TheInstanceIsTheLatest(@ForAll("tapes") Tape tape) {
        holds("M05", tape);
    }
}
