/**
 * Whole lives of a TRTC object, in any order that a page could do things, beside a reference model of all that can be
 * seen. Start at {@link io.liverig.conformance.life.LifeStory}.
 */
@NullMarked
package io.liverig.conformance.life;

import org.jspecify.annotations.NullMarked;
