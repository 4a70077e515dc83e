package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.error.Problems;

/** The way of a partner to work a classmate brought; that they looked stands in the classmate's access record. */
@Singleton
class PartFinder {

    private final PartnerRepository partners;
    private final EvidenceRepository evidence;
    private final EvidenceMediaRepository media;
    private final Relationships relationships;

    PartFinder(
            PartnerRepository partners,
            EvidenceRepository evidence,
            EvidenceMediaRepository media,
            Relationships relationships) {
        this.partners = partners;
        this.evidence = evidence;
        this.media = media;
        this.relationships = relationships;
    }

    /** Of work that was sent and not answered about, longest waiting first. */
    List<PartRequest> asked(UUID studentId) {
        return partners.asked(studentId).stream().map(this::request).toList();
    }

    /** 404 where the student is not asked about that piece, it is a draft still or was taken out of the count. */
    PartRequest find(UUID studentId, UUID evidenceId) {
        return partners.find(evidenceId, studentId)
                .filter(partner -> !evidenceId.equals(partner.ownEvidenceId))
                .map(this::request)
                .filter(found -> found.evidence().status != EvidenceStatus.CAPTURED
                        && found.evidence().status != EvidenceStatus.RETRACTED)
                .orElseThrow(Problems::notFound);
    }

    private PartRequest request(PartnerEntity partner) {
        EvidenceEntity piece = evidence.findById(partner.evidenceId);
        relationships.recordShown(Set.of(piece.studentId), Purpose.EVIDENCE);
        return new PartRequest(
                partner,
                piece,
                evidence.competenciesOf(piece.id),
                media.of(List.of(piece.id)).getOrDefault(piece.id, List.of()));
    }
}
