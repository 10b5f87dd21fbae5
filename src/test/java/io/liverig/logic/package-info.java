/** Tests of the logic layer, with programs that are a map of files. */
@NullMarked
package io.liverig.logic;

import org.jspecify.annotations.NullMarked;
