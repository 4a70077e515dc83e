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

    EvidenceService(EvidenceFinder finder, EvidenceListing listing, EvidenceViews views) {
        this.finder = finder;
        this.listing = listing;
        this.views = views;
    }

    @Transactional
    public EvidenceView get(UUID studentId, UUID evidenceId) {
        return views.of(finder.find(studentId, evidenceId, Purpose.EVIDENCE).evidence());
    }

    /** Newest first; drafts of others and, for families, what is not shared are left out. */
    @Transactional
    public List<EvidenceView> list(UUID studentId, EvidenceQuery query) {
        StudentAccess access = finder.student(studentId, Purpose.EVIDENCE);
        return views.of(listing.of(access, query));
    }
}
