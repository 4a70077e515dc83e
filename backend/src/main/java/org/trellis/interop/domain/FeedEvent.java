package org.trellis.interop.domain;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.FrameworkPublished;
import org.trellis.mastery.CompetencyAttained;
import org.trellis.mastery.CompetencyStateChanged;
import org.trellis.mastery.EvidenceRetracted;
import org.trellis.mastery.EvidenceReturned;
import org.trellis.mastery.EvidenceSubmitted;
import org.trellis.mastery.JudgementMade;
import org.trellis.paths.ExpectationsAdopted;
import org.trellis.paths.ModificationChanged;
import org.trellis.paths.PathAgreed;
import org.trellis.paths.PathRevisionProposed;
import org.trellis.paths.StepProposalAnswered;
import org.trellis.paths.StepProposed;
import org.trellis.paths.StepStateChanged;
import org.trellis.people.EnrollmentChanged;
import org.trellis.people.GuardianEnded;
import org.trellis.people.PersonEnded;
import org.trellis.people.RosterImported;
import org.trellis.people.StudentChanged;
import org.trellis.platform.event.DomainEvent;
import org.trellis.profiles.GoalAgreed;
import org.trellis.profiles.ProfileAgreed;
import org.trellis.scheduling.FlexBlockCancelled;
import org.trellis.scheduling.FlexBlockCreated;
import org.trellis.scheduling.FlexBlockMoved;

/** The events that are told to others. What stands here is part of the contract; what does not is nobody else's business. */
public enum FeedEvent {
    PATH_REVISION_PROPOSED(PathRevisionProposed.class, ResourceType.PATH_REVISION, "revisionId"),
    PATH_AGREED(PathAgreed.class, ResourceType.PATH_REVISION, "revisionId"),
    STEP_STATE_CHANGED(StepStateChanged.class, ResourceType.PATH_STEP, "stepId"),
    STEP_PROPOSED(StepProposed.class, ResourceType.STEP_PROPOSAL, "proposalId"),
    STEP_PROPOSAL_ANSWERED(StepProposalAnswered.class, ResourceType.STEP_PROPOSAL, "proposalId"),
    MODIFICATION_CHANGED(ModificationChanged.class, ResourceType.AUTHORIZED_MODIFICATION, "modificationId"),
    EVIDENCE_SUBMITTED(EvidenceSubmitted.class, ResourceType.EVIDENCE, "evidenceId"),
    EVIDENCE_RETURNED(EvidenceReturned.class, ResourceType.EVIDENCE, "evidenceId"),
    JUDGEMENT_MADE(JudgementMade.class, ResourceType.EVIDENCE, "evidenceId"),
    EVIDENCE_RETRACTED(EvidenceRetracted.class, ResourceType.EVIDENCE, "evidenceId"),
    COMPETENCY_STATE_CHANGED(CompetencyStateChanged.class, ResourceType.COMPETENCY_STATE, "competencyId"),
    COMPETENCY_ATTAINED(CompetencyAttained.class, ResourceType.COMPETENCY_STATE, "competencyId"),
    PROFILE_AGREED(ProfileAgreed.class, ResourceType.PROFILE_VERSION, "versionId"),
    GOAL_AGREED(GoalAgreed.class, ResourceType.GOAL, "goalId"),
    STUDENT_CHANGED(StudentChanged.class, ResourceType.STUDENT, "personId"),
    ENROLLMENT_CHANGED(EnrollmentChanged.class, ResourceType.STUDENT, "personId"),
    GUARDIAN_ENDED(GuardianEnded.class, ResourceType.STUDENT, "personId"),
    PERSON_ENDED(PersonEnded.class, ResourceType.STUDENT, "personId"),
    FLEX_BLOCK_CREATED(FlexBlockCreated.class, ResourceType.FLEX_BLOCK, "blockId"),
    FLEX_BLOCK_MOVED(FlexBlockMoved.class, ResourceType.FLEX_BLOCK, "blockId"),
    FLEX_BLOCK_CANCELLED(FlexBlockCancelled.class, ResourceType.FLEX_BLOCK, "blockId"),
    EXPECTATIONS_ADOPTED(ExpectationsAdopted.class, ResourceType.EXPECTATION_SET, "expectationSetId"),
    FRAMEWORK_PUBLISHED(FrameworkPublished.class, ResourceType.FRAMEWORK, "frameworkId"),
    ROSTER_IMPORTED(RosterImported.class, ResourceType.ROSTER_IMPORT, "importId");

    private static final Map<String, FeedEvent> BY_TYPE =
            Stream.of(values()).collect(Collectors.toMap(FeedEvent::type, Function.identity()));

    private final Class<? extends DomainEvent> event;
    private final ResourceType resource;
    private final String key;

    FeedEvent(Class<? extends DomainEvent> event, ResourceType resource, String key) {
        this.event = event;
        this.resource = resource;
        this.key = key;
    }

    /** As it stands in the outbox. */
    String type() {
        return event.getName();
    }

    static FeedEvent of(String type) {
        return Objects.requireNonNull(BY_TYPE.get(type), type);
    }

    ResourceType resource() {
        return resource;
    }

    /** Which member of the event names the resource. */
    String key() {
        return key;
    }

    /** What it is about is no more, or counts for nothing: whoever keeps a copy forgets it. */
    boolean ends() {
        return this == FLEX_BLOCK_CANCELLED || this == EVIDENCE_RETRACTED;
    }
}
