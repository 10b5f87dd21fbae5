package io.liverig.tool.smoke;

import io.liverig.data.Fields;
import io.liverig.tool.FaultLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one page came up.
 *
 * @param path the page's route
 * @param status whether it is as it should be
 * @param faults what went wrong, oldest first
 */
public record PageResult(String path, Status status, List<FaultLine> faults) {
    /** Whether a page is as it should be. */
    public enum Status {
        /** Nothing went wrong. */
        OK,
        /** Something went wrong. */
        FAULT,
        /** The page's script or template is not there. */
        MISSING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PageResult of(String path, List<FaultLine> faults) {
        return new PageResult(path, faults.isEmpty() ? Status.OK : Status.FAULT, faults);
    }

    Map<String, Object> toData() {
        Map<String, Object> data =
                Fields.of("path", path).and("status", status.toString()).and("faults", FaultLine.toData(faults));
        return data;
    }

    static PageResult from(Map<?, ?> data) {
        Status status = Status.valueOf(String.valueOf(data.get("status")).toUpperCase(Locale.ROOT));
        return new PageResult(String.valueOf(data.get("path")), status, ProgramResult.faults(data));
    }
}
