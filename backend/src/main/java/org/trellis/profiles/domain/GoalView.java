package org.trellis.profiles.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.AgreementStatus;

/**
 * A goal with everything around it.
 *
 * @param done when each action was done, by its number from 1; actions still to do are missing
 * @param replies oldest first
 */
public record GoalView(
        GoalFacts facts,
        GoalText text,
        List<Agreement> agreements,
        Map<Integer, Instant> done,
        List<GoalReply> replies) {

    /**
     * As it stood then. An agreement holds as long as the goal says what was agreed to.
     *
     * @param content what it said then
     * @param doneThen the actions that were done then
     */
    GoalView asOf(Instant at, String content, Map<Integer, Instant> doneThen) {
        GoalFacts then = facts.asOf(at, content);
        return new GoalView(
                then,
                GoalText.read(content),
                agreements.stream()
                        .filter(given -> !given.givenAt().isAfter(at)
                                && given.subjectHash().equals(then.hash()))
                        .map(GoalView::given)
                        .toList(),
                doneThen,
                replies.stream().filter(reply -> !reply.at().isAfter(at)).toList());
    }

    private static Agreement given(Agreement agreement) {
        return new Agreement(
                agreement.id(),
                agreement.subjectId(),
                agreement.actorId(),
                agreement.capacity(),
                agreement.subjectHash(),
                agreement.givenAt(),
                AgreementStatus.GIVEN,
                agreement.voice());
    }
}
