package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.trellis.platform.sealing.MasterKey;
import org.trellis.platform.sealing.Seal;
import org.trellis.platform.security.CurrentCaller;

/** One key for each student; made when the first words are sealed, kept only wrapped. */
@ApplicationScoped
class StudentKeys {

    private final EntityManager entities;
    private final MasterKey master;
    private final CurrentCaller caller;
    private final Clock clock;

    StudentKeys(EntityManager entities, MasterKey master, CurrentCaller caller, Clock clock) {
        this.entities = entities;
        this.master = master;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws IllegalStateException wrapped with another master key than the one configured */
    SecretKey of(UUID studentId) {
        insertIfMissing(studentId);
        Tuple row = (Tuple) entities.createNativeQuery(
                        "select wrapped, master_key from app.student_key where student_id = :student", Tuple.class)
                .setParameter("student", studentId)
                .getSingleResult();
        if (!master.id().equals(row.get("master_key", String.class))) {
            throw new IllegalStateException("the student's key is wrapped with another master key");
        }
        return master.unwrap(row.get("wrapped", byte[].class), district(), place(studentId));
    }

    /** Two who come at once use the key of the first. */
    private void insertIfMissing(UUID studentId) {
        List<?> found = entities.createNativeQuery("select 1 from app.student_key where student_id = :student")
                .setParameter("student", studentId)
                .getResultList();
        if (found.isEmpty()) {
            entities.createNativeQuery("""
                            insert into app.student_key (student_id, wrapped, master_key, made_at)
                            values (:student, :wrapped, :master, :at) on conflict do nothing""")
                    .setParameter("student", studentId)
                    .setParameter("wrapped", master.wrap(Seal.newKey(), district(), place(studentId)))
                    .setParameter("master", master.id())
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    /** Sealed words name their place, so that a row copied elsewhere does not open. */
    String place(UUID studentId, String table, UUID row) {
        return district() + "|" + studentId + "|" + table + "|" + row;
    }

    private String place(UUID studentId) {
        return district() + "|" + studentId + "|student_key";
    }

    private int district() {
        return caller.get().district();
    }
}
