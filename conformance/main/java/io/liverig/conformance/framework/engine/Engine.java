package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.program.Program;
import java.util.List;

/** What runs programs and tells what it saw. */
public interface Engine extends AutoCloseable {
    /**
     * Runs all sequences of a program.
     *
     *
     * @return for each sequence what was seen after the page opened and after each step: {@code tree}, {@code data},
     *     {@code components}, {@code log}; not compared is {@code said}, what the engine warned of
     * @throws EngineException when the program cannot be run at all
     */
    List<List<JsonNode>> traces(Program program);

    @Override
    void close();
}
