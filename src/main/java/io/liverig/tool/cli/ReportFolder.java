package io.liverig.tool.cli;

import io.liverig.data.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a run into a folder: timeline.json and timeline.txt for tools, report.html for people.
 *
 * @param folder where; it is made when it is not there
 */
record ReportFolder(Path folder) {
    void write(RunResult result) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("timeline.json"), Json.writeIndented(result.toData()) + "\n");
            Files.writeString(folder.resolve("timeline.txt"), result.timeline().toString());
            Files.writeString(folder.resolve("report.html"), HtmlReport.of(result));
        } catch (IOException e) {
            throw new UseException(
                    "--report " + folder + ": the report can not be written (" + e.getMessage() + "); name a folder");
        }
    }
}
