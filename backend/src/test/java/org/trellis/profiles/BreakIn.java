package org.trellis.profiles;

import org.trellis.testkit.Database;

/** What nobody can do through the application, nor as the role it has: so that the checks have something to find. */
final class BreakIn {

    private BreakIn() {}

    static void commit(int what) {
        String deed = what == Deed.SETTLE_ALONE
                ? "update app.profile_version set status = 'AGREED', agreed_at = now() where status = 'PROPOSED'"
                        + " and not exists (select from app.profile_version where status = 'AGREED')"
                : "delete from app.agreement_ending";
        Database.run("set session_replication_role = replica; " + deed + "; set session_replication_role = origin");
    }
}
