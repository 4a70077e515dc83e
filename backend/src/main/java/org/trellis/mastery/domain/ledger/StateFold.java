package org.trellis.mastery.domain.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.estimate.Constants;
import org.trellis.mastery.domain.estimate.Estimation;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Reason;
import org.trellis.mastery.domain.rule.RuleOutcome;

/**
 * Law 3: the state is a function of the log. The same fold serves the write of one judgement, the question "as of" and
 * the full replay, so they cannot disagree.
 */
public final class StateFold {

    private final RuleBook rules;
    private final Map<UUID, Piece> pieces = new HashMap<>();
    private final PeerWords peers = new PeerWords();
    private final Set<UUID> waiting = new HashSet<>();
    private CompetencyStatus status = CompetencyStatus.NOT_STARTED;
    private int level;
    private Reason reason = Reason.noEvidence();
    private boolean stuck;
    private boolean freshLook;
    private @Nullable UUID ruleId;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant attainedAt;

    public StateFold(RuleBook rules) {
        this.rules = rules;
    }

    /** Folds the whole log of one key, oldest entry first. */
    public static StateFold of(RuleBook rules, List<LogEntry> log) {
        StateFold fold = new StateFold(rules);
        log.forEach(fold::apply);
        return fold;
    }

    public void apply(LogEntry entry) {
        if (ruleId == null) {
            ruleId = entry.ruleId();
        }
        switch (entry.kind()) {
            case SUBMITTED -> waiting.add(requireNonNull(entry.evidenceId()));
            case RETURNED -> returned(requireNonNull(entry.evidenceId()), entry.ruleId());
            case ACCEPTED -> waiting.remove(requireNonNull(entry.evidenceId()));
            case PEER_JUDGED -> peerJudged(entry, requireNonNull(entry.piece()));
            case JUDGED -> judged(entry, requireNonNull(entry.piece()));
            case RETRACTED -> retracted(entry);
            case REEVALUATED -> ask(entry.ruleId());
            case CONFIRMED -> confirmed(entry);
            case DECLINED, REVERSED -> declined(entry);
            case AGED -> aged();
        }
    }

    private void judged(LogEntry entry, Piece piece) {
        waiting.remove(piece.evidenceId());
        pieces.put(piece.evidenceId(), piece);
        freshLook = true;
        ask(entry.ruleId());
    }

    private void peerJudged(LogEntry entry, Piece piece) {
        double offset = entry.raterOffset() == null ? 0 : entry.raterOffset();
        peers.add(requireNonNull(entry.actorId(), "a classmate has a name"), piece, offset);
        ask(entry.ruleId());
    }

    /** The work is worked on again: what classmates said was about what it was. */
    private void returned(UUID evidenceId, UUID rule) {
        waiting.remove(evidenceId);
        if (peers.forget(evidenceId)) {
            ask(rule);
        }
    }

    private void retracted(LogEntry entry) {
        pieces.remove(requireNonNull(entry.evidenceId()));
        peers.forget(requireNonNull(entry.evidenceId()));
        ask(entry.ruleId());
    }

    /** No rule takes back what an educator confirmed: neither the status nor the level sinks. */
    private void ask(UUID rule) {
        RuleOutcome outcome = rules.rule(rule).judge(peers.besides(pieces));
        if (status.attained()) {
            level = Math.max(level, outcome.level());
            return;
        }
        ruleId = rule;
        status = outcome.status();
        level = outcome.level();
        reason = outcome.reason();
        stuck = outcome.stuck();
    }

    private void confirmed(LogEntry entry) {
        confirmedBy = requireNonNull(entry.actorId(), "only a named person confirms");
        status = CompetencyStatus.ATTAINED;
        attainedAt = entry.at();
        reason = new Reason("CONFIRMED", Map.of("pieces", pieces.size(), "level", level));
        stuck = false;
        freshLook = false;
    }

    private void declined(LogEntry entry) {
        requireNonNull(entry.actorId(), "only a named person says not yet");
        status = CompetencyStatus.DEVELOPING;
        confirmedBy = null;
        attainedAt = null;
        reason = new Reason(
                entry.kind().name(),
                entry.nextDate() == null
                        ? Map.of()
                        : Map.of("nextDate", entry.nextDate().toString()));
    }

    private void aged() {
        if (status == CompetencyStatus.ATTAINED) {
            status = CompetencyStatus.DUE_FOR_CHECK;
            freshLook = false;
            reason = new Reason(
                    "DUE_BY_AGE",
                    Map.of("attainedAt", requireNonNull(attainedAt).toString()));
        }
    }

    /** Whether an educator should be asked to decide: the rule is met, or a due check has a fresh piece to go by. */
    public boolean decisionDue() {
        return status == CompetencyStatus.SUFFICIENT || status == CompetencyStatus.DUE_FOR_CHECK && freshLook;
    }

    /** The level and the reason as of the last entry; there is none before the first. */
    public int level() {
        return level;
    }

    public Reason reason() {
        return reason;
    }

    public StateValue value() {
        return new StateValue(
                status,
                level,
                pieces.values().stream().mapToInt(Piece::level).max().orElse(0),
                pieces.size(),
                waiting.size(),
                lastEvidenceOn(),
                requireNonNull(ruleId, "an empty log has no state"),
                reason,
                stuck,
                confirmedBy,
                attainedAt,
                pieces.isEmpty() ? null : estimation().estimate());
    }

    /** The estimate from the pieces that count now, with its terms. */
    public Estimation estimation() {
        return Estimation.from(
                Constants.classroom(),
                Stream.concat(pieces.values().stream().map(Signs::of), peers.signs(pieces.keySet()))
                        .toList());
    }

    private @Nullable LocalDate lastEvidenceOn() {
        return pieces.isEmpty()
                ? null
                : peers.besides(pieces).stream()
                        .map(Piece::performedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
