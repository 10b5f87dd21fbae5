/**
 * What the logic layer and the view layer say to each other: records and interfaces, nothing else.
 *
 * <p>Both know it, and it knows neither. Start at {@link io.liverig.internal.port.ViewPort}: changes go down by it.
 */
@NullMarked
package io.liverig.internal.port;

import org.jspecify.annotations.NullMarked;
