package io.liverig.project;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;

/** A file that can not be parsed. The message begins with file, line and column. */
public final class SyntaxFaultException extends ProjectException {
    private static final long serialVersionUID = 1L;

    SyntaxFaultException(Place at, String message, String remedy) {
        super(new Problem(FaultKind.SYNTAX, at, message, remedy));
    }
}
