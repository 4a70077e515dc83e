package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Drafts judgements for an educator. It writes nothing: law 4, the machine only proposes. */
@Singleton
public class ProposalService {

    private final EvidenceFinder finder;
    private final JudgementRepository judgements;
    private final StateQueries states;

    ProposalService(EvidenceFinder finder, JudgementRepository judgements, StateQueries states) {
        this.finder = finder;
        this.judgements = judgements;
        this.states = states;
    }

    /** One for each competency of a piece, in its order; none for a piece that does not wait. 403 for all but educators. */
    @Transactional
    public List<JudgementProposal> of(UUID studentId, UUID evidenceId) {
        FoundEvidence found = finder.findToJudge(studentId, evidenceId);
        if (!found.evidence().status.waiting()) {
            return List.of();
        }
        Map<UUID, Integer> self = selfLevels(evidenceId);
        Map<UUID, Integer> earlier = earlierLevels(studentId, new HashSet<>(found.competencyIds()));
        return found.competencyIds().stream()
                .map(id -> JudgementProposal.of(id, self.get(id), earlier.get(id)))
                .toList();
    }

    private Map<UUID, Integer> selfLevels(UUID evidenceId) {
        Map<UUID, Integer> levels = new HashMap<>();
        judgements.of(List.of(evidenceId)).getOrDefault(evidenceId, List.of()).stream()
                .filter(judgement -> judgement.source == JudgementSource.SELF)
                .filter(judgement -> judgement.status != JudgementStatus.REPLACED)
                .forEach(judgement -> levels.put(judgement.competencyId, judgement.level));
        return levels;
    }

    private Map<UUID, Integer> earlierLevels(UUID studentId, Set<UUID> competencyIds) {
        Map<UUID, Integer> levels = new HashMap<>();
        states.now(Set.of(studentId), competencyIds).stream()
                .filter(row -> row.value().evidenceCount() > 0)
                .forEach(row -> levels.put(row.key().competencyId(), row.value().level()));
        return levels;
    }
}
