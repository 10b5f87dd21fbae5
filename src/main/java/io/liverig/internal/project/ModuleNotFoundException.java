package io.liverig.internal.project;

import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;

/** A module that somebody asked for and that is not there. The message names who asked and where it was looked for. */
public final class ModuleNotFoundException extends ProjectException {
    private static final long serialVersionUID = 1L;

    ModuleNotFoundException(Problem problem) {
        super(problem);
    }
}
