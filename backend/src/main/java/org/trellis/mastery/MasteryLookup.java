package org.trellis.mastery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What other modules ask about mastery. It checks no relationship to the student: ask {@code Relationships} first. Call
 * inside a transaction.
 */
public interface MasteryLookup {

    /** Every competency the student has evidence or a decision in, by competency. Others count as not started. */
    Map<UUID, ItemState> statesOf(UUID studentId);

    /** The same for many, by student; those without are missing. */
    Map<UUID, Map<UUID, ItemState>> statesOf(Collection<UUID> studentIds);

    /** The cells of a grid: these students, these competencies; pairs that have not started are left out. */
    List<ItemState> statesOf(Collection<UUID> studentIds, Collection<UUID> competencyIds);

    /** The same as it was known at that moment, from the log. */
    List<ItemState> statesAsOf(Collection<UUID> studentIds, Collection<UUID> competencyIds, Instant asOf);

    /** The competencies the student has attained, those due for a check included. */
    Set<UUID> attained(UUID studentId);

    /** What her evidence lets expect today, by competency; those without evidence are left out. */
    Map<UUID, Chances> chancesOf(UUID studentId);

    /** The same for many, by student; those without are missing. */
    Map<UUID, Map<UUID, Chances>> chancesOf(Collection<UUID> studentIds);

    /** How many pieces of evidence, retracted ones left out, belong to each step of the student's path. Steps without are left out. */
    Map<UUID, Integer> evidencePerStep(UUID studentId);

    /** The same for the paths of many; no two of them share a step. */
    Map<UUID, Integer> evidencePerStep(Collection<UUID> studentIds);

    /** The same as it was at that moment. */
    Map<UUID, Integer> evidencePerStep(UUID studentId, Instant asOf);

    /** Pieces of evidence of these students that wait for a teacher, longest waiting first. */
    List<WaitingEvidence> waiting(Collection<UUID> studentIds);

    /** Open questions whether these students attained a competency, longest waiting first. */
    List<OpenAdvancement> openAdvancements(Collection<UUID> studentIds);

    /** Judgements these students see differently and nobody has answered, longest waiting first. */
    List<OpenContest> openContests(Collection<UUID> studentIds);

    /** What these rule versions are called; ids the district does not know are missing from the answer. */
    Map<UUID, RuleRef> rules(Collection<UUID> ruleIds);

    /** The rule version in force. */
    RuleRef ruleInForce();
}
