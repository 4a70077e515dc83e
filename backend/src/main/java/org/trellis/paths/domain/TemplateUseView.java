package org.trellis.paths.domain;

import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.people.PersonRef;

/** A template laid over one student's path, and what became of that. */
public record TemplateUseView(TemplateUseEntity use, PersonRef student, State state) {

    /** What became of it. */
    public enum State {
        /** It waits for people and can be taken back. */
        PROPOSED,
        /** Both sides agreed to a path with it. */
        AGREED,
        /** It was taken back. */
        TAKEN_BACK,
        /** Another proposal took its place. */
        REPLACED
    }
}
