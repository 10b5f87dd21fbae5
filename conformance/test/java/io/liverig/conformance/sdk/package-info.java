/**
 * js/trtc-wx as a package of npm: its description, its typings held against what it does, and a program that has it.
 *
 * <p>Start at {@link io.liverig.conformance.sdk.SdkPackage}.
 */
@NullMarked
package io.liverig.conformance.sdk;

import org.jspecify.annotations.NullMarked;
