package io.liverig.internal.logic.page;

import io.liverig.journal.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the logic layer needs of the program's files; whoever runs it joins it to the project. */
public interface ScriptSources {
    /** A file that cannot be had, with the fault that says why. */
    final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        /** Makes an exception around the fault. */
        public Unavailable(Fault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }

        /** Returns the fault. */
        public Fault fault() {
            return fault;
        }
    }

    /**
     * Returns the id of the module that a request means.
     *
     * @param later whether the script asks by {@code require.async}, which also reaches other subpackages
     */
    String resolve(String fromModule, String request, boolean later) throws Unavailable;

    /** Returns a module's text, ready to be the body of a function of require, module and exports. */
    String text(String module) throws Unavailable;

    /** Returns the text of a file of the program, null when there is none. */
    default @Nullable String read(String path) {
        return null;
    }

    /** Returns the module of app.js, or null when the program has none. */
    @Nullable
    String appModule();

    /** Returns the module of a page's script. */
    String pageModule(String route) throws Unavailable;

    /** Lists the components that a page uses, those that they use included, each before whoever uses it. */
    default List<String> components(String route) {
        return List.of();
    }

    /** Lists the components that a page or a component needs and that lie in subpackages that are not loaded yet. */
    default List<String> awaited(String path) {
        return List.of();
    }

    /** Returns the subpackage in which a file lies, "" for the main package. */
    default String packageOf(String path) {
        return "";
    }

    /** Takes note that a subpackage is loaded. */
    default void packageArrived(String root) {}

    /** Returns how long a subpackage takes to be loaded, in milliseconds. */
    default long packageMillis() {
        return 0;
    }

    /** Returns whether the phone can load anything. */
    default boolean isOnline() {
        return true;
    }

    /** Returns the roots of the subpackages that are loaded ahead when a page is entered, on the present network. */
    default List<String> preloaded(String route) {
        return List.of();
    }

    /** Returns whether a page uses components that are injected only when they are rendered for the first time. */
    default boolean injectsLater(String route) {
        return false;
    }

    /** Takes note that a component's script runs. */
    default void injected(String path) {}

    /** Returns the module of a component's script. */
    default String componentModule(String path) throws Unavailable {
        return path + ".js";
    }

    /** Returns the path of a component as another file names it, "" when there is none. */
    default String component(String fromPath, String request) {
        return "";
    }

    /** Returns the generic tags of a component, each with the path of its default component or "". */
    default Map<String, String> componentGenerics(String path) {
        return Map.of();
    }

    /** Returns what a component's JSON says. */
    default Map<String, Object> componentConfig(String path) {
        return Map.of();
    }

    /** Returns whether app.json lists the page. */
    boolean hasPage(String route);

    /** Returns whether a page is in a subpackage that starts without the main package, app.js included. */
    boolean isIndependent(String route);

    /** Returns whether app.json or a subpackage declares a plugin. */
    boolean hasPlugin(String alias);

    /** Returns the routes of the tab bar, none without one. */
    List<String> tabs();
}
