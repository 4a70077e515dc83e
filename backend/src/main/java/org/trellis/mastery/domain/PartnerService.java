package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.mastery.Support;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;

/** Who made a piece together. Naming somebody asks them; it says nothing about them until they answer. */
@Singleton
public class PartnerService {

    private final EvidenceFinder finder;
    private final PartnerRepository partners;
    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final People people;
    private final Moments moments;

    PartnerService(
            EvidenceFinder finder,
            PartnerRepository partners,
            EvidenceRepository evidence,
            EvidenceViews views,
            People people,
            Moments moments) {
        this.finder = finder;
        this.partners = partners;
        this.evidence = evidence;
        this.views = views;
        this.people = people;
        this.moments = moments;
    }

    /** By the student: those they share a class with today. */
    @Transactional
    public List<PersonRef> classmates(UUID studentId) {
        finder.student(studentId, Purpose.EVIDENCE).requireLearner();
        return people.classmatesOf(studentId);
    }

    /**
     * By the student who brought it, while it is a draft: these and no others, but for those who have answered. 409 once it
     * is sent or where the piece came from a partner itself, 422 for somebody who is no classmate.
     */
    @Transactional
    public EvidenceView name(UUID studentId, UUID evidenceId, Set<UUID> partnerIds, boolean showsName) {
        FoundEvidence found = finder.findOwn(studentId, evidenceId);
        found.access().requireLearner();
        found.requireEditable();
        requireOrigin(evidenceId, studentId);
        requireClassmates(studentId, partnerIds);
        evidence.touch(found.evidence());
        if (!partnerIds.isEmpty()) {
            found.evidence().support = Support.GROUP;
        }
        List<PartnerEntity> members = partners.members(evidenceId);
        members.stream()
                .filter(member -> member.status == PartnerStatus.ASKED && !partnerIds.contains(member.partnerId))
                .forEach(partners::delete);
        Set<UUID> known = members.stream().map(member -> member.partnerId).collect(Collectors.toSet());
        partnerIds.stream().filter(id -> !known.contains(id)).forEach(id -> partners.persist(member(evidenceId, id)));
        bring(found.evidence(), showsName);
        return views.of(found.evidence());
    }

    private void bring(EvidenceEntity piece, boolean showsName) {
        PartnerEntity own = partners.find(piece.id, piece.studentId).orElseGet(() -> {
            PartnerEntity first = member(piece.id, piece.studentId);
            first.status = PartnerStatus.CONFIRMED;
            first.answeredAt = first.askedAt;
            first.ownEvidenceId = piece.id;
            partners.persist(first);
            return first;
        });
        own.showsName = showsName;
    }

    private PartnerEntity member(UUID evidenceId, UUID personId) {
        PartnerEntity member = new PartnerEntity();
        member.evidenceId = evidenceId;
        member.partnerId = personId;
        member.askedAt = moments.now();
        return member;
    }

    private void requireOrigin(UUID evidenceId, UUID studentId) {
        boolean copied =
                partners.count("ownEvidenceId = ?1 and partnerId = ?2 and evidenceId <> ?1", evidenceId, studentId) > 0;
        if (copied) {
            throw Problems.conflict("partner-piece", "Who brought this work named its group.");
        }
    }

    private void requireClassmates(UUID studentId, Set<UUID> partnerIds) {
        Set<UUID> classmates =
                people.classmatesOf(studentId).stream().map(PersonRef::id).collect(Collectors.toSet());
        if (!classmates.containsAll(partnerIds)) {
            throw Problems.invalid("partnerIds", "NOT_A_CLASSMATE", "names somebody who is in no class with you");
        }
    }
}
