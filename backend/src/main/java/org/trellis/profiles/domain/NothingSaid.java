package org.trellis.profiles.domain;

import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** There is nothing to agree on. */
class NothingSaid extends ProblemException {

    private static final ProblemType TYPE = ProblemType.of("profile-empty", "This does not fit the present state", 409);

    NothingSaid() {
        super(TYPE, "Nothing is confirmed yet that both sides can read.");
    }
}
