package io.liverig.internal.project.module;

import io.liverig.internal.project.text.PathText;
import java.util.HashSet;
import java.util.Set;

/** Names that a text does not use yet. */
final class FreshNames {
    private final String text;
    private final Set<String> taken = new HashSet<>();

    FreshNames(String text) {
        this.text = text;
    }

    /** Returns the wanted name, with underscores after it until it is free. */
    String name(String wanted) {
        String name = wanted;
        while (text.contains(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** Returns a name for a module, after the last part of its path, as it appears in error messages. */
    String forModule(String request) {
        String last = PathText.last(PathText.trim(request));
        int dot = last.lastIndexOf('.');
        String base = dot > 0 ? last.substring(0, dot) : last;
        return name("_" + base.replaceAll("[^A-Za-z0-9_$]", "_"));
    }
}
