package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.project.text.PathText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds packages in the miniprogram_npm folders that the developer tools build; see {@link UnbuiltPackages} for none.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/devtools/npm.html">npm</a>
 */
record NpmFolders(SourceFolder files) {
    /** Looks in the folder of the asker and in every folder above it. */
    @Nullable
    String find(String fromFile, String request, Candidates candidates) {
        for (String folder = PathText.folder(fromFile); ; folder = PathText.folder(folder)) {
            String path = PathText.join(folder, "miniprogram_npm/" + request);
            String found = path == null ? null : inPackage(path, candidates);
            if (found != null || folder.isEmpty()) {
                return found;
            }
        }
    }

    private @Nullable String inPackage(String path, Candidates candidates) {
        String main = main(path);
        String found = main.isEmpty() ? null : candidates.module(PathText.join(path, main));
        if (found == null) {
            found = candidates.module(path);
        }
        return found != null ? found : candidates.first(List.of(path + "/" + PathText.last(path) + ".js"));
    }

    private String main(String path) {
        String text = files.read(path + "/package.json");
        if (text == null) {
            return "";
        }
        Map<String, Object> description = JsonFile.read(path + "/package.json", text);
        return JsonFile.text(description, "main");
    }
}
