package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.EvidenceEntity;
import org.trellis.mastery.domain.EvidenceView;
import org.trellis.mastery.domain.JudgementEntity;
import org.trellis.mastery.domain.JudgementSource;
import org.trellis.mastery.domain.JudgementStatus;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.Partner;
import org.trellis.people.PersonRef;

/** Evidence as the contract shows it: names of people and competencies in two queries, however many pieces. */
@Singleton
class EvidenceMapper {

    private final Names names;

    EvidenceMapper(Names names) {
        this.names = names;
    }

    EvidenceResponse response(EvidenceView view) {
        return responses(List.of(view)).getFirst();
    }

    List<EvidenceResponse> responses(List<EvidenceView> views) {
        Map<UUID, CompetencyRef> competencies = names.competencies(
                views.stream().flatMap(view -> view.competencyIds().stream()).toList());
        Map<UUID, PersonRef> people = names.people(people(views));
        return views.stream().map(view -> response(view, competencies, people)).toList();
    }

    private static Set<UUID> people(List<EvidenceView> views) {
        Set<UUID> people = new HashSet<>();
        for (EvidenceView view : views) {
            people.add(view.evidence().authorId);
            view.judgements().forEach(judgement -> people.add(judgement.madeBy));
            view.feedback().forEach(feedback -> people.add(feedback.givenBy));
            view.contests().forEach(doubt -> people.addAll(doubt.people()));
            view.partners().stream()
                    .map(Partner::personId)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            if (view.evidence().retractedBy != null) {
                people.add(view.evidence().retractedBy);
            }
        }
        return people;
    }

    private static EvidenceResponse response(
            EvidenceView view, Map<UUID, CompetencyRef> competencies, Map<UUID, PersonRef> people) {
        EvidenceEntity evidence = view.evidence();
        return new EvidenceResponse(
                evidence.id,
                evidence.studentId,
                evidence.title,
                evidence.kind,
                evidence.body,
                evidence.links,
                view.media().stream()
                        .map(media -> MediaResponse.of(evidence, media))
                        .toList(),
                view.competencyIds().stream()
                        .map(competencies::get)
                        .filter(Objects::nonNull)
                        .toList(),
                evidence.stepId,
                evidence.place,
                evidence.support,
                evidence.reflection,
                inForce(view, true)
                        .map(judgement -> new SelfLevelBody(judgement.competencyId, judgement.level))
                        .toList(),
                evidence.visibility,
                evidence.status,
                name(people, evidence.authorId),
                evidence.performedOn,
                evidence.capturedAt,
                evidence.submittedAt,
                inForce(view, false)
                        .map(judgement ->
                                JudgementResponse.of(evidence.studentId, judgement, name(people, judgement.madeBy)))
                        .toList(),
                view.contests().stream()
                        .map(doubt -> ContestResponse.of(doubt, id -> name(people, id)))
                        .toList(),
                feedback(view, people),
                view.partners().stream()
                        .map(partner -> new PartnerBody(
                                partner.personId() == null ? null : name(people, partner.personId()), partner.status()))
                        .toList(),
                retraction(evidence, people),
                evidence.version);
    }

    private static Stream<JudgementEntity> inForce(EvidenceView view, boolean self) {
        return view.judgements().stream()
                .filter(judgement -> judgement.status != JudgementStatus.REPLACED)
                .filter(judgement -> (judgement.source == JudgementSource.SELF) == self)
                .filter(judgement -> view.competencyIds().contains(judgement.competencyId));
    }

    private static List<FeedbackResponse> feedback(EvidenceView view, Map<UUID, PersonRef> people) {
        return view.feedback().stream()
                .map(feedback -> new FeedbackResponse(
                        name(people, feedback.givenBy),
                        feedback.givenAt,
                        feedback.comment,
                        feedback.nextStep,
                        SpokenCommentResponse.of(view.evidence().studentId, feedback.spoken),
                        feedback.outcome))
                .toList();
    }

    private static @Nullable RetractionResponse retraction(EvidenceEntity evidence, Map<UUID, PersonRef> people) {
        if (evidence.retractedAt == null || evidence.retractedBy == null || evidence.retractionReason == null) {
            return null;
        }
        return new RetractionResponse(
                name(people, evidence.retractedBy), evidence.retractedAt, evidence.retractionReason);
    }

    private static PersonRef name(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, "", ""));
    }
}
