package io.liverig.logic;

import io.liverig.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * A wxs module as a template names it.
 *
 * @param template the template's file
 * @param name the module's name in it
 * @param src the file as written; null for an inline module
 * @param body the inline text
 * @param bodyAt where the inline text begins
 * @param at where the tag stands
 */
public record WxsSource(
        String template, String name, @Nullable String src, String body, Place bodyAt, Place at) {
    /** Returns the id of an inline module; a page and its template can not have two modules of one name. */
    String inlineId() {
        return template + "#" + name;
    }
}
