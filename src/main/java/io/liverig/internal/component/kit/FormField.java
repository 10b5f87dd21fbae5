package io.liverig.internal.component.kit;

import org.jspecify.annotations.Nullable;

/** A component whose value a form collects under its name attribute. */
public interface FormField {
    /** Returns the value that the form sends. */
    @Nullable
    Object formValue();

    /** Goes back to nothing, without an event. */
    void reset();
}
