package org.trellis.platform.media;

import org.jboss.logging.Logger;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** 503: the store of files does not answer or refuses us. */
final class StoreAway extends ProblemException {

    private static final Logger LOG = Logger.getLogger(StoreAway.class);

    /** @param cause told to the log only; it names neither a person nor a file of theirs */
    StoreAway(Exception cause) {
        super(
                ProblemType.UNAVAILABLE,
                "Files cannot be kept or opened right now. Try again in a minute; nothing was lost.");
        initCause(cause);
        LOG.errorf("the store of files is away: %s", cause);
    }
}
