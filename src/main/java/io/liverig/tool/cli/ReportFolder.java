package io.liverig.tool.cli;

import io.liverig.MiniProgram;
import io.liverig.data.Json;
import io.liverig.tool.IoReason;
import io.liverig.tool.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a run into a folder: timeline.json and timeline.txt for tools, report.html for people.
 *
 * @param folder where; it is made when it is not there
 */
record ReportFolder(Path folder) {
    private static final int LONGEST = 150;

    void write(RunResult result) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve("timeline.json"), Json.writeIndented(result.toData()) + "\n");
            WholeFile.write(folder.resolve("timeline.txt"), result.timeline().toString());
            WholeFile.write(folder.resolve("report.html"), HtmlReport.of(result));
        } catch (IOException e) {
            throw new UseException(
                    "--report " + folder + ": the report can not be written (" + IoReason.of(e) + "); name a folder");
        }
    }

    /** Writes the files that the programs wrote, snapshots for one: {@code files/PROGRAM/tmp_1.png}. */
    void writeFiles(List<MiniProgram> programs) {
        for (MiniProgram program : programs) {
            for (String path : program.phone().files()) {
                write(program, path);
            }
        }
    }

    private void write(MiniProgram program, String path) {
        Path file = folder.resolve("files").resolve(plain(program.id())).resolve(plain(path.replace("wxfile://", "")));
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, program.phone().file(path));
        } catch (IOException e) {
            throw new UseException("--report " + folder + ": " + file + " can not be written: " + IoReason.of(e));
        }
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._#-]", "_");
        return plain.length() <= LONGEST
                ? plain
                : Integer.toHexString(plain.hashCode()) + plain.substring(plain.length() - LONGEST);
    }
}
