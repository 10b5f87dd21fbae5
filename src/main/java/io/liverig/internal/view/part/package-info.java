/**
 * Template records at work: wx:if, wx:for, components, slots, each kept up to date with its data.
 *
 * <p>Start at {@link io.liverig.internal.view.part.TemplateInstance}, the parts of one page or component.
 */
@NullMarked
package io.liverig.internal.view.part;

import org.jspecify.annotations.NullMarked;
