package org.trellis.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.platform.media.KeptMedia;

/**
 * The book of agreements. Facts are only ever added: an agreement ends by a further fact. Once a learner and an educator
 * have agreed to one hash, the subject is settled for good and its agreements can no longer end. The database keeps all
 * of this too, whoever writes to it. Call inside a transaction, with the subject's row locked.
 */
public interface Agreements {

    /**
     * The caller agrees. Repeating it changes nothing and returns the first agreement.
     *
     * @throws org.trellis.platform.error.ProblemException 403 when the capacity is not the caller's to use: LEARNER is
     *     the student, nobody else; EDUCATOR is never the student; 409 {@code both-sides-alone} when the caller recorded
     *     the student's voice
     * @throws IllegalStateException when the caller is the system: no machine agrees (law 4)
     */
    Agreement give(Subject subject, String hash, Capacity capacity);

    /**
     * The student agrees by voice; the caller recorded it and is no side by that. Where the caller agrees as an educator it
     * is refused, and the other way round: with one hand on both sides something would be agreed by one person (law 1).
     *
     * @param words what is said
     * @throws org.trellis.platform.error.ProblemException 403 when the caller is the student, 409 {@code learner-agreed}
     *     when the learner's side has agreed already, 409 {@code both-sides-alone}
     */
    Agreement giveByVoice(Subject subject, String hash, KeptMedia voice, String words);

    /**
     * Ends every agreement in force because the subject changed; returns how many there were.
     *
     * @param reason code of what happened, UPPER_SNAKE, for example {@code SUBJECT_CHANGED}
     * @throws org.trellis.platform.error.ProblemException 409 {@code already-agreed} when the subject is settled
     */
    int voidAll(Subject subject, String reason);

    /**
     * The caller takes back what they gave to the subject, or a voice they recorded. Possible until both sides agreed: from then on others rely on
     * it, and a change of mind is a new version, not a hole in an old one.
     *
     * @throws org.trellis.platform.error.ProblemException 409 {@code not-agreed} when nothing of theirs is in force, 409
     *     {@code already-agreed} when the subject is settled
     */
    void withdraw(Subject subject);

    /** True when a learner and an educator have agreed to exactly this hash, and neither agreement ended. */
    boolean bothSidesAgreed(Subject subject, String hash);

    /** All agreements ever given to the subject, oldest first, ended ones included. Empty when there are none. */
    List<Agreement> list(Subject subject);

    /** The same for many subjects of one kind by their ids; ids without agreements are missing. */
    Map<UUID, List<Agreement>> listAll(String kind, Collection<UUID> subjectIds);
}
