/**
 * WXML text to immutable template records, and the expression language of its bindings.
 *
 * <p>It knows no nodes and no pages. Start at {@link io.liverig.view.wxml.TemplateFile} for the records and at
 * {@link io.liverig.view.wxml.Expression} for what stands between the braces.
 */
@NullMarked
package io.liverig.view.wxml;

import org.jspecify.annotations.NullMarked;
