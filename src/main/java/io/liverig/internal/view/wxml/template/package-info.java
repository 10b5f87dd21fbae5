/**
 * The records of a template: elements, texts, conditions, loops, uses of other templates.
 *
 * <p>Start at {@link io.liverig.internal.view.wxml.template.TemplateNode}.
 */
@NullMarked
package io.liverig.internal.view.wxml.template;

import org.jspecify.annotations.NullMarked;
