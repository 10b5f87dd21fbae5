/** Call components that Tencent publishes, unmodified, in calls. */
@NullMarked
package io.liverig.conformance.kits;

import org.jspecify.annotations.NullMarked;
