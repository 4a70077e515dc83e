package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.StudentAccess;

/** Reading evidence. */
@Singleton
public class EvidenceService {

    private final EvidenceFinder finder;
    private final EvidenceListing listing;
    private final EvidenceViews views;
    private final SeenViews seen;

    EvidenceService(EvidenceFinder finder, EvidenceListing listing, EvidenceViews views, SeenViews seen) {
        this.finder = finder;
        this.listing = listing;
        this.views = views;
        this.seen = seen;
    }

    @Transactional
    public EvidenceView get(UUID studentId, UUID evidenceId) {
        FoundEvidence found = finder.find(studentId, evidenceId, Purpose.EVIDENCE);
        return seen.by(found.access(), List.of(views.of(found.evidence()))).getFirst();
    }

    /** Newest first; drafts of others and, for families, what is not shared are left out. */
    @Transactional
    public List<EvidenceView> list(UUID studentId, EvidenceQuery query) {
        StudentAccess access = finder.student(studentId, Purpose.EVIDENCE);
        return seen.by(access, views.of(listing.of(access, query)));
    }
}
