package org.trellis.paths.domain.planner.optimise;

/** A plan that can be varied a little and put back. */
interface Moves {

    Cost cost();

    /** Makes a move; false when it came to nothing. */
    boolean vary();

    /** Takes the last move back. */
    void undo();

    /** What there is now is the best so far. */
    void remember();

    /** Goes back to the best. */
    void recall();
}
