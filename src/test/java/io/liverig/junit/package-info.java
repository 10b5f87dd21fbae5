/** Tests of the JUnit extension, run by JUnit's own test kit. */
@NullMarked
package io.liverig.junit;

import org.jspecify.annotations.NullMarked;
