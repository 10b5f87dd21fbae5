/**
 * The suite that judges trtc-wx implementations, what compares the framework, campaigns and benchmarks; in this room
 * stands what they share, packages of npm and files of the jar. Start at {@link io.liverig.conformance.NpmPackages}.
 */
@NullMarked
package io.liverig.conformance;

import org.jspecify.annotations.NullMarked;
