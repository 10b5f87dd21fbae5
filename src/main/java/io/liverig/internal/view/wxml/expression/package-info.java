/**
 * The expression language between the braces of WXML: its parser, its records, its values.
 *
 * <p>Start at {@link io.liverig.internal.view.wxml.expression.Expression}.
 */
@NullMarked
package io.liverig.internal.view.wxml.expression;

import org.jspecify.annotations.NullMarked;
