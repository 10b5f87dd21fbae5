package io.liverig.junit;

import io.liverig.journal.FaultKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Expects a fault: one at least has to come, and all that are like it do not fail the test. May be repeated. */
@Documented
@Repeatable(ExpectFault.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExpectFault {
    /** Returns the kinds that are expected; none means any kind. */
    FaultKind[] kind() default {};

    /** Returns what the fault's text contains: part of its place, message or remedy. */
    String containing() default "";

    /** Several expected faults. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns them. */
        ExpectFault[] value();
    }
}
