/** The suite's properties as properties of jqwik, each by its name, and LiveRig's own trtc-wx as a state machine. */
@NullMarked
package io.liverig.conformance.property;

import org.jspecify.annotations.NullMarked;
