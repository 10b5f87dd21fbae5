/**
 * Plain data of JavaScript on the Java side: the values that cross between logic, view and components.
 *
 * <p>A value is {@code null}, {@link io.liverig.data.Undefined}, Boolean, Double, String, List, Map with string keys,
 * {@link io.liverig.data.FunctionMark}, or {@link io.liverig.data.WxsFunction}. Start at
 * {@link io.liverig.data.DataPath}, which reads the paths of setData.
 */
@NullMarked
package io.liverig.data;

import org.jspecify.annotations.NullMarked;
