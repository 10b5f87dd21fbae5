package io.liverig.conformance.bench;

import java.nio.file.Path;

/**
 * An SDK that takes part.
 *
 * @param name what the table calls it
 * @param main its main script
 * @param shipped whether it is the one that the rig offers by itself
 */
record Contender(String name, Path main, boolean shipped) {}
