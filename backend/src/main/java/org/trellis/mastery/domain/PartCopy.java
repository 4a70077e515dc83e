package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.mastery.Support;
import org.trellis.platform.id.Ids;

/**
 * The work as a piece of the partner's own: what was made, with their own words about it. What the one who brought it thinks
 * of it stays theirs, and so does their name.
 */
@Singleton
class PartCopy {

    private final EvidenceRepository evidence;
    private final EvidenceMediaRepository media;
    private final Moments moments;

    PartCopy(EvidenceRepository evidence, EvidenceMediaRepository media, Moments moments) {
        this.evidence = evidence;
        this.media = media;
        this.moments = moments;
    }

    EvidenceEntity of(PartRequest request, String part) {
        EvidenceEntity made = request.evidence();
        EvidenceEntity own = new EvidenceEntity();
        own.id = Ids.next();
        own.studentId = request.partner().partnerId;
        own.authorId = own.studentId;
        own.authorCapacity = AuthorCapacity.LEARNER;
        own.title = made.title;
        own.kind = made.kind;
        own.body = made.body;
        own.links = made.links;
        own.place = made.place;
        own.support = Support.GROUP;
        own.reflection = part;
        own.visibility = Visibility.EDUCATORS;
        own.status = EvidenceStatus.SUBMITTED;
        own.performedOn = made.performedOn;
        own.capturedAt = moments.now();
        own.submittedAt = own.capturedAt;
        evidence.persistAndFlush(own);
        evidence.aimAt(own.id, request.competencyIds());
        request.media().forEach(file -> media.persist(copy(file, own)));
        return own;
    }

    /** The content lies under its hash once, however many pieces it is in. */
    private static EvidenceMediaEntity copy(EvidenceMediaEntity file, EvidenceEntity own) {
        EvidenceMediaEntity copied = new EvidenceMediaEntity();
        copied.id = Ids.next();
        copied.evidenceId = own.id;
        copied.fileName = file.fileName;
        copied.mediaType = file.mediaType;
        copied.byteCount = file.byteCount;
        copied.sha256 = file.sha256;
        copied.altText = file.altText;
        copied.addedBy = own.authorId;
        copied.addedAt = own.capturedAt;
        return copied;
    }
}
