package io.liverig.internal.component.kit;

import org.jspecify.annotations.Nullable;

/**
 * A control that keeps one value: the template gives it, a finger and a form's reset change it, and a form collects it.
 *
 * @param <T> what the value is
 */
public abstract class ValueField<T> extends Component implements FormField {
    private final String attribute;
    private @Nullable T value;

    /**
     * Makes a field.
     *
     * @param attribute the attribute that gives the value and takes it back
     */
    public ValueField(ComponentContext kit, ComponentTag kind, String attribute) {
        super(kit, kind);
        this.attribute = attribute;
    }

    @Override
    public final void begin() {
        value = given();
    }

    @Override
    public void changed(String name, @Nullable Object newValue) {
        if (name.equals(attribute)) {
            value = given();
        }
    }

    /** Returns the value that the template gives. */
    public abstract @Nullable T given();

    /** Returns the value that a form's reset leaves. */
    public abstract @Nullable T cleared();

    /** Sets the value as a finger does, and lets a two-way binding know. */
    public final void keep(@Nullable T chosen) {
        value = chosen;
        port().writeBack(attribute, chosen);
    }

    @Override
    public final @Nullable T value() {
        return value;
    }

    @Override
    public final @Nullable T formValue() {
        return value;
    }

    @Override
    public final void reset() {
        keep(cleared());
    }
}
