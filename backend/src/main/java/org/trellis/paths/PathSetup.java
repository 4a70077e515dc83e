package org.trellis.paths;

import java.util.UUID;

/**
 * Starts a district off, for a demo or a move from another system: the same way people go, in their names. Nothing is
 * adopted or agreed by the software.
 */
public interface PathSetup {

    /** A leader writes down a set and adopts it; returns its id. */
    UUID adopt(NewExpectations set, UUID leader);

    /**
     * The educator has a path drafted, and both agree to it; returns the active revision's id.
     *
     * @throws org.trellis.platform.error.ProblemException 404 when the educator does not teach the student, 422
     *     {@code nothing-expected} when nothing is left to plan
     */
    UUID startPath(UUID student, UUID educator);

    /** The educator has a path drafted that waits for both; returns its id. */
    UUID proposePath(UUID student, UUID educator);
}
