/**
 * What is known of live-pusher and live-player, row by row: attributes, events, codes, context methods, with sources.
 *
 * <p>The rows are resource files beside these classes; a component grows a row, not a branch. Start at
 * {@link io.liverig.internal.live.table.LiveTables}.
 */
@NullMarked
package io.liverig.internal.live.table;

import org.jspecify.annotations.NullMarked;
