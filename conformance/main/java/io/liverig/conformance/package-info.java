/**
 * The suite that judges a trtc-wx implementation: driver, properties, models, ledgers and report.
 *
 * <p>It sees the rig through its public face only; start at the published-package tests.
 */
@NullMarked
package io.liverig.conformance;

import org.jspecify.annotations.NullMarked;
