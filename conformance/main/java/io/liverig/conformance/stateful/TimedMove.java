package io.liverig.conformance.stateful;

/**
 * One step of a sequence.
 *
 * @param move the name of what is done
 * @param waitMillis how much of the rig's time passes behind it
 */
record TimedMove(String move, long waitMillis) {
    @Override
    public String toString() {
        return move + " +" + waitMillis + " ms";
    }
}
