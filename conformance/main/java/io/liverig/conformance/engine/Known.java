package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What is known of an implementation before it is tried.
 *
 * @param counterexamples steps that are said to break it, by property; a property that has them is tried on them alone
 * @param seed the seed of the tries of all other properties
 */
public record Known(Map<String, List<ObjectNode>> counterexamples, long seed) {}
