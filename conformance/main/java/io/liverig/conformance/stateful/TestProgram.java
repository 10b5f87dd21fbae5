package io.liverig.conformance.stateful;

/** The program that is played with. */
enum TestProgram {
    /** A page with a pusher and a player and nothing between them and the moves, which writes down what it hears. */
    BARE,
    /** The example, with our trtc-wx and its handlers. */
    EXAMPLE
}
