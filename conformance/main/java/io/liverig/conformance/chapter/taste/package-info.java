/**
 * What LiveRig's own trtc-wx does where neither the document nor published code asks for it. Start at {@link
 * io.liverig.conformance.chapter.taste.TasteChapter}.
 */
@NullMarked
package io.liverig.conformance.chapter.taste;

import org.jspecify.annotations.NullMarked;
