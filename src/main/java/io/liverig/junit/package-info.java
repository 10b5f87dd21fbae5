/**
 * The rig inside JUnit 5: a rig per test, and a test that fails on a fault that it did not expect.
 *
 * <p>Start at {@link io.liverig.junit.LiveRigTest}.
 */
@NullMarked
package io.liverig.junit;

import org.jspecify.annotations.NullMarked;
