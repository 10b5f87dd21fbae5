/** Tests of the command line, run in this JVM. */
@NullMarked
package io.liverig.tool.cli;

import org.jspecify.annotations.NullMarked;
