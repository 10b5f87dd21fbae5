package io.liverig.internal.view.wxml.expression;

import io.liverig.data.DataPath;
import io.liverig.data.JsValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the paths of left values together. */
final class Paths {
    private Paths() {}

    /** Returns the path of a member of a left value; a key of a list is an index, any other a field. */
    static @Nullable List<Object> below(Expression object, Scope scope, @Nullable Object key) {
        List<Object> around = object.path(scope);
        if (around == null) {
            return null;
        }
        List<Object> path = new ArrayList<>(around);
        if (key instanceof Double number && isIndex(number) && object.value(scope) instanceof List) {
            path.add(number.intValue());
        } else {
            path.add(JsValues.text(key));
        }
        return path;
    }

    private static boolean isIndex(double number) {
        return number >= 0 && number == Math.rint(number) && number <= DataPath.MAX_INDEX;
    }
}
