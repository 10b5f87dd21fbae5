package io.liverig.conformance.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads documents that the suite once wrote, and says in a sentence when one is no such document. */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * Reads a ledger.
     *
     * @throws IllegalArgumentException when the file is not one; the message says why
     */
    public static Ledger ledger(Path file) {
        JsonNode json = json(file);
        boolean isOne = json.path("breaks").isArray();
        for (JsonNode entry : json.path("breaks")) {
            isOne = isOne && entry.path("id").isTextual() && areSteps(entry.path("steps"));
        }
        if (!isOne) {
            throw new IllegalArgumentException(
                    file + " is no ledger: it has no list \"breaks\" of ids with steps; write one with --ledger FILE");
        }
        return Ledger.from(json);
    }

    /**
     * Reads a file of the folder failures of a report.
     *
     * @throws IllegalArgumentException when the file is not one; the message says why
     */
    public static JsonNode failure(Path file) {
        JsonNode json = json(file);
        if (!json.path("property").isTextual()
                || !areSteps(json.path("steps"))
                || json.path("steps").isEmpty()) {
            throw new IllegalArgumentException(
                    file
                            + " is no failure: it names no \"property\" with \"steps\"; --report DIR writes them into DIR/failures");
        }
        return json;
    }

    private static boolean areSteps(JsonNode steps) {
        boolean are = steps.isArray();
        for (JsonNode step : steps) {
            are = are && step.isObject() && step.path("op").isTextual();
        }
        return are;
    }

    private static JsonNode json(Path file) {
        try {
            return Json.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    Files.exists(file) ? file + " can not be read as a text file" : "there is no file " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is not JSON", e);
        }
    }
}
