/**
 * What is known of live-pusher and live-player, row by row: attributes, events, codes, context methods, with sources.
 *
 * <p>The rows are resource files beside these classes; a component grows a row, not a branch. Start at
 * {@link io.liverig.live.table.LiveTables}.
 */
@NullMarked
package io.liverig.live.table;

import org.jspecify.annotations.NullMarked;
