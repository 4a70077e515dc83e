package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.mastery.Chances;
import org.trellis.mastery.ItemState;
import org.trellis.mastery.MasteryLookup;
import org.trellis.mastery.OpenAdvancement;
import org.trellis.mastery.OpenContest;
import org.trellis.mastery.RuleRef;
import org.trellis.mastery.WaitingEvidence;

@Singleton
class MasteryLookupService implements MasteryLookup {

    private static final int MOST = 1_000;

    private final StateQueries states;
    private final ShortStates cells;
    private final EvidenceCounts evidence;
    private final AdvancementRepository advancements;
    private final OpenContests contests;
    private final RuleRefs rules;

    MasteryLookupService(
            StateQueries states,
            ShortStates cells,
            EvidenceCounts evidence,
            AdvancementRepository advancements,
            OpenContests contests,
            RuleRefs rules) {
        this.states = states;
        this.cells = cells;
        this.evidence = evidence;
        this.advancements = advancements;
        this.contests = contests;
        this.rules = rules;
    }

    @Override
    public Map<UUID, ItemState> statesOf(UUID studentId) {
        return statesOf(Set.of(studentId)).getOrDefault(studentId, Map.of());
    }

    @Override
    public Map<UUID, Map<UUID, ItemState>> statesOf(Collection<UUID> studentIds) {
        return states.now(studentIds, null).stream()
                .map(StateQueries::inShort)
                .collect(Collectors.groupingBy(
                        ItemState::studentId, Collectors.toMap(ItemState::competencyId, Function.identity())));
    }

    @Override
    public List<ItemState> statesOf(Collection<UUID> studentIds, Collection<UUID> competencyIds) {
        return cells.of(studentIds, competencyIds);
    }

    @Override
    public List<ItemState> statesAsOf(Collection<UUID> studentIds, Collection<UUID> competencyIds, Instant asOf) {
        return states.asOf(studentIds, competencyIds, AsOf.knownThen(asOf)).stream()
                .map(StateQueries::inShort)
                .toList();
    }

    @Override
    public Set<UUID> attained(UUID studentId) {
        return statesOf(studentId).values().stream()
                .filter(state -> state.status().attained())
                .map(ItemState::competencyId)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, Chances> chancesOf(UUID studentId) {
        return chancesOf(Set.of(studentId)).getOrDefault(studentId, Map.of());
    }

    @Override
    public Map<UUID, Map<UUID, Chances>> chancesOf(Collection<UUID> studentIds) {
        return states.chances(studentIds);
    }

    @Override
    public Map<UUID, Integer> evidencePerStep(UUID studentId) {
        return evidence.perStep(Set.of(studentId));
    }

    @Override
    public Map<UUID, Integer> evidencePerStep(Collection<UUID> studentIds) {
        return evidence.perStep(studentIds);
    }

    @Override
    public Map<UUID, Integer> evidencePerStep(UUID studentId, Instant asOf) {
        return evidence.perStep(studentId, asOf);
    }

    @Override
    public List<WaitingEvidence> waiting(Collection<UUID> studentIds) {
        return evidence.waiting(studentIds, MOST);
    }

    @Override
    public List<OpenAdvancement> openAdvancements(Collection<UUID> studentIds) {
        return studentIds.isEmpty()
                ? List.of()
                : advancements.open(studentIds).stream()
                        .map(open -> new OpenAdvancement(open.id, open.studentId, open.competencyId, open.proposedAt))
                        .toList();
    }

    @Override
    public List<OpenContest> openContests(Collection<UUID> studentIds) {
        return contests.of(studentIds);
    }

    @Override
    public Map<UUID, RuleRef> rules(Collection<UUID> ruleIds) {
        return rules.of(ruleIds);
    }

    @Override
    public RuleRef ruleInForce() {
        return rules.inForce();
    }
}
