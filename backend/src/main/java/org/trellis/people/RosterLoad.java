package org.trellis.people;

import java.nio.file.Path;

/** Brings in a roster for other modules, as a student information system would send it. */
public interface RosterLoad {

    /**
     * Imports a OneRoster package all or nothing and returns once it is applied. Commits by itself: a surrounding transaction is
     * neither seen nor joined. Needs a caller; fails with {@link IllegalStateException} that names the first errors where the package
     * is not taken.
     *
     * @param source the name of the system it comes from
     */
    void load(Path zip, String source);
}
