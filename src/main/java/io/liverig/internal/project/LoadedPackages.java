package io.liverig.internal.project;

import io.liverig.internal.project.text.PathText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which subpackages of a program are on the phone by now.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html">subpackages, later</a>
 */
final class LoadedPackages {
    private final AppConfig app;
    private final Set<String> roots = new HashSet<>();

    LoadedPackages(AppConfig app) {
        this.app = app;
    }

    /** Returns whether a page or a component can use a component as soon as it is rendered itself. */
    boolean isHere(String asker, String path) {
        if (app.subPackages().isEmpty()) {
            return true;
        }
        SubPackage target = app.subPackageOf(path);
        return target == null || target.holds(asker) || roots.contains(target.root());
    }

    /** Returns the subpackage in which a file lies, "" for the main package. */
    String rootOf(String path) {
        SubPackage part = app.subPackageOf(path);
        return part == null ? "" : part.root();
    }

    /** Returns the root of the subpackage that a root or a name means; nothing for the main package, which is here. */
    Stream<String> named(String name) {
        return app.subPackages().stream()
                .filter(part -> part.root().equals(PathText.trim(name))
                        || name.equals(part.raw().get("name")))
                .map(SubPackage::root);
    }

    void arrived(String root) {
        roots.add(root);
    }
}
