package io.liverig.conformance.framework.make;

import java.util.List;

/**
 * A component that a template can use.
 *
 * @param tag what it is called
 * @param path its file without extension
 * @param properties the names of its properties
 * @param slots the names of its slots when it has several, "" for the one without a name
 */
record Part(String tag, String path, List<String> properties, List<String> slots) {}
