package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Checks a draft against what the district knows and writes it down. */
@Singleton
class EvidenceStore {

    private final EvidenceRepository evidence;
    private final JudgementRepository judgements;
    private final LevelCheck levels;
    private final EvidenceViews views;

    EvidenceStore(EvidenceRepository evidence, JudgementRepository judgements, LevelCheck levels, EvidenceViews views) {
        this.evidence = evidence;
        this.judgements = judgements;
        this.levels = levels;
        this.views = views;
    }

    EvidenceView save(EvidenceEntity piece, EvidenceDraft draft, List<UUID> aimedAt, LocalDate today) {
        List<UUID> competencyIds = draft.competencyIds() == null ? aimedAt : draft.competencyIds();
        check(piece, draft, competencyIds);
        requireNotAhead(draft.performedOn(), today);
        draft.applyTo(piece);
        if (evidence.isPersistent(piece)) {
            evidence.touch(piece);
        } else {
            evidence.persist(piece);
        }
        if (!competencyIds.equals(aimedAt)) {
            evidence.aimAt(piece.id, competencyIds);
        }
        List<SelfLevel> own = draft.selfLevels() == null ? List.of() : draft.selfLevels();
        own.forEach(level -> judgements.replace(self(piece, level)));
        return views.of(piece);
    }

    private void check(EvidenceEntity piece, EvidenceDraft draft, List<UUID> competencyIds) {
        if (draft.competencyIds() != null) {
            levels.requireUsable(competencyIds);
        }
        if (draft.selfLevels() != null && !draft.selfLevels().isEmpty()) {
            if (piece.authorCapacity != AuthorCapacity.LEARNER) {
                throw Problems.forbidden("Only the student says how they see their own work.");
            }
            levels.checkSelf(draft.selfLevels(), competencyIds);
        }
        if (draft.links() != null) {
            requireWebLinks(draft.links());
        }
    }

    private static void requireNotAhead(@Nullable LocalDate performedOn, LocalDate today) {
        if (performedOn != null && performedOn.isAfter(today)) {
            throw Problems.invalid("performedOn", "IN_THE_FUTURE", "must not be in the future");
        }
    }

    private static void requireWebLinks(List<String> links) {
        for (int i = 0; i < links.size(); i++) {
            if (!isWebLink(links.get(i))) {
                throw Problems.invalid("links[" + i + "]", "NOT_A_WEB_LINK", "must be a full http or https address");
            }
        }
    }

    private static boolean isWebLink(String link) {
        try {
            URI uri = new URI(link);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private JudgementEntity self(EvidenceEntity piece, SelfLevel level) {
        JudgementEntity judgement = new JudgementEntity();
        judgement.id = Ids.next();
        judgement.evidenceId = piece.id;
        judgement.competencyId = level.competencyId();
        judgement.level = level.level();
        judgement.source = JudgementSource.SELF;
        judgement.madeBy = piece.authorId;
        judgement.madeAt = piece.capturedAt;
        return judgement;
    }
}
