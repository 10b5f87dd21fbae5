/**
 * WXML text to immutable template records.
 *
 * <p>It knows no nodes and no pages. Start at {@link io.liverig.view.wxml.TemplateFile}.
 */
@NullMarked
package io.liverig.view.wxml;

import org.jspecify.annotations.NullMarked;
