package io.liverig.journal;

/** The kinds of faults. */
public enum FaultKind {
    /** A file cannot be parsed. */
    SYNTAX,
    /** A file that something asked for is not there. */
    MISSING,
    /** A script threw and nobody caught it. */
    THROWN,
    /** A promise was rejected and nobody handled it. */
    REJECTED,
    /** A script ran longer than the limit and was stopped. */
    ENDLESS,
    /** A script used more memory than the limit and was stopped. */
    HEAP,
    /** A binding names a handler that the page does not have. */
    HANDLER,
    /** A template cannot be understood. */
    TEMPLATE,
    /** setData was given something that it cannot take. */
    DATA,
    /** An attribute of a component has a name or a value that it does not know. */
    ATTRIBUTE,
    /** The program uses the framework in a way that it does not work on a device. */
    USAGE
}
