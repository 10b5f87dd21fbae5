/** Tests of the whole house: its walls, its public face, its main path. */
@NullMarked
package io.liverig;

import org.jspecify.annotations.NullMarked;
