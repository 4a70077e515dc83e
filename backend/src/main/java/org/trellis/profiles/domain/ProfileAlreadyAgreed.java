package org.trellis.profiles.domain;

import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** Both sides agreed on this version: it does not change any more (law 1). */
class ProfileAlreadyAgreed extends ProblemException {

    private static final ProblemType TYPE = ProblemType.of("profile-already-agreed", "Both sides agreed on this", 409);

    ProfileAlreadyAgreed() {
        super(TYPE, "This version is agreed and stays as it is. Propose a new one.");
    }
}
