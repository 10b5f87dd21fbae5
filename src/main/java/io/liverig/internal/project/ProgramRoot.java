package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.PathText;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.nio.file.Path;

/**
 * Finds the folder that holds app.json.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/miniprogram/dev/devtools/projectconfig.html">project.config.json</a>
 */
final class ProgramRoot {
    private ProgramRoot() {}

    static SourceFolder find(Path folder) {
        SourceFolder files = SourceFolder.open(folder);
        if (files.isFile("app.json")) {
            return files;
        }
        String root = configuredRoot(files);
        String inside = PathText.join("", root);
        if (inside != null && !inside.isEmpty() && files.isFile(inside + "/app.json")) {
            return SourceFolder.open(files.root().resolve(inside), files.root());
        }
        String fact =
                root.isEmpty() ? "there is no app.json" : "there is no app.json in miniprogramRoot \"" + root + "\"";
        throw new ProjectException(new Problem(
                FaultKind.MISSING, Place.of(folder.toString()), fact, "name the folder that holds app.json"));
    }

    private static String configuredRoot(SourceFolder files) {
        String text = files.read("project.config.json");
        return text == null ? "" : JsonFile.text(JsonFile.read("project.config.json", text), "miniprogramRoot");
    }
}
