/**
 * One CommonJS module under a driver script, closed off from the machine, for suites that judge modules.
 *
 * <p>Start at {@link io.liverig.sandbox.ScriptModule}.
 */
@NullMarked
package io.liverig.sandbox;

import org.jspecify.annotations.NullMarked;
