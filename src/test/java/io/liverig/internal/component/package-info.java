/** What the built-in components do when a test drives them, through the public face. */
@NullMarked
package io.liverig.internal.component;

import org.jspecify.annotations.NullMarked;
