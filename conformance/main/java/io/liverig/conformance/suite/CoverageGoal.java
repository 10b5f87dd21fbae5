package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the tries of a property must meet, so that a generator that makes nothing of interest fails.
 *
 * @param name what is met
 * @param leastPercent in how many of a hundred tries at least
 * @param isMet returns whether a try's steps meet it
 */
public record CoverageGoal(String name, int leastPercent, Predicate<List<ObjectNode>> isMet) {}
