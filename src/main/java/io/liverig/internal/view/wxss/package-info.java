/**
 * The styles that decide where an element stands, and a small layout of boxes.
 *
 * <p>What it knows: WXSS rules by tag, id, class, attribute-free descendants and children, :first-child and :last-child,
 * {@code @import}, {@code @media} by width, height and orientation; lengths in px, rpx, rem, em, vw, vh, % and calc;
 * block flow with width, height, their minimum and maximum, margins that collapse between siblings, padding, border,
 * box-sizing; position relative, absolute and fixed with offsets; display none.
 *
 * <p>What it only estimates: the size of text (half an em a letter, an em a Chinese character, lines of 1.4 em), inline
 * boxes, flex and grid, floats, the natural size of controls, margins that collapse through their parent. A box that
 * rests on an estimate is not {@link io.liverig.internal.view.wxss.Box#exact}, and who hands out its numbers has to say so.
 * Transforms, transitions, generated content and stacking are left out.
 *
 * <p>It knows no tree: {@link io.liverig.internal.view.wxss.LayoutNode} is what it sees. Start at {@link io.liverig.internal.view.wxss.Layouter}.
 */
@NullMarked
package io.liverig.internal.view.wxss;

import org.jspecify.annotations.NullMarked;
