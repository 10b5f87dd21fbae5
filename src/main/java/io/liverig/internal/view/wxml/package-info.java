/**
 * WXML text to immutable template records.
 *
 * <p>It knows no nodes and no pages. Start at {@link io.liverig.internal.view.wxml.TemplateFile}.
 */
@NullMarked
package io.liverig.internal.view.wxml;

import org.jspecify.annotations.NullMarked;
