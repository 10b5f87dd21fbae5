package io.liverig.internal.project.text;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;

/** A file that cannot be parsed. The message begins with file, line and column. */
public final class SyntaxFaultException extends ProjectException {
    private static final long serialVersionUID = 1L;

    public SyntaxFaultException(Place at, String message, String remedy) {
        super(new Problem(FaultKind.SYNTAX, at, message, remedy));
    }
}
