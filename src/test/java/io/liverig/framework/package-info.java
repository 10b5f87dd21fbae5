/** Custom components as programs use them. */
@org.jspecify.annotations.NullMarked
package io.liverig.framework;
