/**
 * What published versions are known to break, each with a counterexample. Start at {@link
 * io.liverig.conformance.ledger.Ledger}.
 */
@NullMarked
package io.liverig.conformance.ledger;

import org.jspecify.annotations.NullMarked;
