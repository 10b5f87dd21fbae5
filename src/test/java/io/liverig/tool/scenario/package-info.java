/** Tests of scenarios on the example. */
@NullMarked
package io.liverig.tool.scenario;

import org.jspecify.annotations.NullMarked;
