/**
 * Plays random sequences of what a page, its user, a phone and a room can do on a live program, and checks after each
 * that what never may happen did not. Start at {@link io.liverig.conformance.stateful.SequencePlayer}; the rules stand
 * in {@link io.liverig.conformance.stateful.EventRules} and {@link io.liverig.conformance.stateful.SettledRules}, the
 * model that foretells states in {@link io.liverig.conformance.stateful.PusherModel}.
 */
@NullMarked
package io.liverig.conformance.stateful;

import org.jspecify.annotations.NullMarked;
