package org.trellis.people.domain.roster;

import java.sql.SQLException;

/** The database refused a statement of a load: a fault of ours, never of the file. */
final class RosterSqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RosterSqlFailed(SQLException cause) {
        super("loading a roster failed with SQL state " + cause.getSQLState(), cause);
    }
}
