/**
 * How plain data behaves, compared with a script engine where JavaScript is the measure.
 *
 * <p>Start at {@link io.liverig.data.JsValuesTests}.
 */
@NullMarked
package io.liverig.data;

import org.jspecify.annotations.NullMarked;
