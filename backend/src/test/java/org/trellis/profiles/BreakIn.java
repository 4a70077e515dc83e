package org.trellis.profiles;

import java.util.Map;
import org.trellis.testkit.Database;

/** What nobody can do through the application, nor as the role it has: so that the checks have something to find. */
final class BreakIn {

    private static final Map<Integer, String> DEEDS = Map.of(
            Deed.SETTLE_ALONE,
            "update app.profile_version set status = 'AGREED', agreed_at = now() where status = 'PROPOSED'"
                    + " and not exists (select from app.profile_version where status = 'AGREED')",
            Deed.FORGET_ENDINGS,
            "delete from app.agreement_ending",
            Deed.SAME_HAND,
            "update app.agreement l set recorded_by = e.actor_id, recording_id = uuidv7() from app.agreement e"
                    + " where l.capacity = 'LEARNER' and e.capacity = 'EDUCATOR' and l.subject_id = e.subject_id");

    private BreakIn() {}

    static void commit(int what) {
        Database.run("set session_replication_role = replica; " + DEEDS.get(what)
                + "; set session_replication_role = origin");
    }
}
