package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.profiles.StillRight;

/** One click that says: we looked at it, and it is still right. The student and her educators do so. */
@ApplicationScoped
@Transactional
public class ReviewService {

    private final ProfileAccess access;
    private final EntryRepository entries;
    private final VersionAgreement versions;
    private final ReviewBook book;

    ReviewService(ProfileAccess access, EntryRepository entries, VersionAgreement versions, ReviewBook book) {
        this.access = access;
        this.entries = entries;
        this.versions = versions;
        this.book = book;
    }

    /** An entry rests for as long again before it is due for review; 409 unless it is confirmed. */
    public StillRight entry(UUID studentId, UUID entryId) {
        Act act = agreeing(studentId);
        entries.of(act.by(), entryId).requireConfirmed("Only a confirmed entry can still be right.");
        return book.addEntry(entryId, act);
    }

    /** The version in force gets its next review date from the policy of today; 409 unless it is in force. */
    public StillRight version(UUID studentId, UUID versionId) {
        Act act = agreeing(studentId);
        versions.keep(versionId, act);
        return book.addVersion(versionId, act);
    }

    private Act agreeing(UUID studentId) {
        Act act = access.toWrite(studentId);
        act.by().agreeingCapacity();
        return act;
    }
}
