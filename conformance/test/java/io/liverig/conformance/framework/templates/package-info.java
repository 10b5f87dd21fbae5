/** Tests of the templates of every construct. */
@NullMarked
package io.liverig.conformance.framework.templates;

import org.jspecify.annotations.NullMarked;
