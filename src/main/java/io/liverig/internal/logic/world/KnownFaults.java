package io.liverig.internal.logic.world;

import io.liverig.journal.Fault;
import io.liverig.journal.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Faults that were found before the script met them as Errors, which say less. */
final class KnownFaults {
    private final Map<String, Fault> known = new LinkedHashMap<>();

    void remember(String message, Fault fault) {
        known.put(Fault.shortened(message), fault);
    }

    /** Returns the fault that says better what the given one says, at its place, the given one's or the last resort. */
    Fault better(Fault fault, @Nullable Place lastResort) {
        Fault better = known.entrySet().stream()
                .filter(entry -> fault.message().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(fault);
        Place said = better.at() == null ? fault.at() : better.at();
        Place at = said == null ? lastResort : said;
        return new Fault(
                fault.program(), better.kind(), better.message(), at, fault.handler(), better.remedy(), fault.stack());
    }

    void clear() {
        known.clear();
    }
}
