/**
 * All that is chosen before something starts; each record gives its defaults with their source, or names the doubt.
 *
 * <p>It knows plain data and the nouns of rooms. Start at {@link io.liverig.options.RigOptions}.
 */
@NullMarked
package io.liverig.options;

import org.jspecify.annotations.NullMarked;
