package io.liverig.logic;

import io.liverig.journal.RowKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subpackages that are loaded for the sake of components, which take the places of what stands in for them.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/placeholder.html : what is not there is
 * prepared when the rendering that needs it is over.
 */
final class Packages {
    private final LogicLayer logic;
    private final Set<String> here = new HashSet<>();
    private final Map<String, Set<String>> awaited = new LinkedHashMap<>();

    Packages(LogicLayer logic) {
        this.logic = logic;
    }

    private ProgramFiles files() {
        return logic.host().files();
    }

    /** Takes note that a file of a subpackage runs, so that all of it is there. */
    void came(String file) {
        String root = files().packageOf(file);
        if (!root.isEmpty() && !here.contains(root)) {
            arrive(root);
        }
    }

    /** As {@link #came}, from within a script. */
    void comes(String file) {
        String root = files().packageOf(file);
        if (!root.isEmpty() && !here.contains(root)) {
            logic.post("subpackage " + root, () -> came(file));
        }
    }

    /** Has the subpackages loaded in which components lie. */
    void prepare(List<String> paths) {
        for (String path : paths) {
            String root = files().packageOf(path);
            if (!awaited.containsKey(root)) {
                awaited.put(root, new LinkedHashSet<>());
                String what = "subpackage " + root;
                logic.host()
                        .queue()
                        .after(
                                files().packageMillis(),
                                logic.program(),
                                what,
                                () -> logic.appLife().run(what, () -> came(path)));
            }
            awaited.get(root).add(path);
        }
    }

    private void arrive(String root) {
        here.add(root);
        files().packageArrived(root);
        logic.host().journal().row(logic.program(), "", RowKind.LIFE, "subpackage", Map.of("root", root));
        Set<String> paths = awaited.remove(root);
        if (paths != null) {
            paths.forEach(path -> logic.components().loadWith(path));
            logic.components()
                    .within(
                            "components of subpackage " + root,
                            () -> logic.host().view().available(List.copyOf(paths)));
            logic.pages().all().stream()
                    .filter(PageInstance::isViewOpen)
                    .forEach(page -> logic.life().componentsReady(page));
        }
    }
}
