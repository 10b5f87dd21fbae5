/**
 * What a run of the suite tells, for people and for machines. Start at {@link io.liverig.conformance.report.Report}.
 */
@NullMarked
package io.liverig.conformance.report;

import org.jspecify.annotations.NullMarked;
