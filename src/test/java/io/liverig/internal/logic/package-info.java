/** Tests of the logic layer, with programs that are a map of files. */
@NullMarked
package io.liverig.internal.logic;

import org.jspecify.annotations.NullMarked;
