package io.liverig.conformance;

import io.liverig.data.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A package of npm that ours is compared with: one exact version, known by what is in it.
 *
 * @param name its name
 * @param version its version
 * @param integrity {@code sha512-} and the hash of its archive in base 64
 * @param main the script to run, within the package
 */
public record PublishedPackage(String name, String version, String integrity, String main) {
    private static final String LIST = "published.json";

    /** Returns the package of a name from the list of ours. */
    public static PublishedPackage named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(LIST + " has no package \"" + name + "\"; it has " + all()));
    }

    /** Returns one version of a package from the list of ours. */
    public static PublishedPackage named(String name, String version) {
        return all().stream()
                .filter(each -> each.name().equals(name) && each.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        LIST + " has no \"" + name + "@" + version + "\"; it has " + all()));
    }

    /** Returns all packages of the list. */
    public static List<PublishedPackage> all() {
        List<PublishedPackage> all = new ArrayList<>();
        try {
            if (Json.read(Resources.text(PublishedPackage.class, LIST)) instanceof List<?> list) {
                list.forEach(item -> all.add(from((Map<?, ?>) item)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedPackage from(Map<?, ?> item) {
        return new PublishedPackage(
                String.valueOf(item.get("name")),
                String.valueOf(item.get("version")),
                String.valueOf(item.get("integrity")),
                String.valueOf(item.get("main")));
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
