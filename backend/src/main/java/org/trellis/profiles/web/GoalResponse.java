package org.trellis.profiles.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.GoalStatus;

/**
 * A goal of a student.
 *
 * @param measure how both will know
 * @param actions what to do first, in order
 * @param hash SHA-256 of {@code content}; send it to agree to exactly this
 * @param content the canonical JSON (RFC 8785) the hash is taken over
 * @param reflection what was learned, once it is closed
 */
public record GoalResponse(
        UUID id,
        GoalStatus status,
        String wording,
        @Nullable String why,
        @Nullable String measure,
        LocalDate dueOn,
        List<CompetencyRef> competencies,
        List<Action> actions,
        @Nullable String obstacle,
        @Nullable String plan,
        String hash,
        String content,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable Instant agreedAt,
        List<ProfileAgreementResponse> agreements,
        List<Reply> replies,
        @Nullable String reflection,
        @Nullable Instant closedAt,
        long version)
        implements Versioned {

    /** @param number from 1 @param doneAt absent while it is still to do */
    public record Action(int number, String text, @Nullable Instant doneAt) {}

    public record Reply(UUID id, PersonRef author, String text, Instant at) {}
}
