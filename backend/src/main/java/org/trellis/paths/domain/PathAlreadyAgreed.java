package org.trellis.paths.domain;

import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** Both sides agreed on this revision: it does not change any more (law 1). */
class PathAlreadyAgreed extends ProblemException {

    private static final ProblemType TYPE = ProblemType.of("path-already-agreed", "This path is settled", 409);

    PathAlreadyAgreed() {
        super(TYPE, "This revision stays as it is. Ask for a new one.");
    }
}
