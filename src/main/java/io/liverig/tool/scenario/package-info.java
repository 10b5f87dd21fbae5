/**
 * Scripts of what happens to a program from outside, as JSON: users who join, taps, time that passes.
 *
 * <p>A file is read and checked as a whole before its first step runs. Start at {@link io.liverig.tool.scenario.Scenario}.
 */
@NullMarked
package io.liverig.tool.scenario;

import org.jspecify.annotations.NullMarked;
