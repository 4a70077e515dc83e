package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.trellis.agreements.Agreements;
import org.trellis.agreements.Capacity;
import org.trellis.competencies.Competencies;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.web.ExpectedVersion;
import org.trellis.profiles.GoalAgreed;

/** A goal both sides are still talking about. */
@ApplicationScoped
class OpenGoal {

    private final Agreements agreements;
    private final Competencies competencies;
    private final Outbox outbox;
    private final ExpectedVersion expected;

    OpenGoal(Agreements agreements, Competencies competencies, Outbox outbox, ExpectedVersion expected) {
        this.agreements = agreements;
        this.competencies = competencies;
        this.outbox = outbox;
        this.expected = expected;
    }

    GoalEntity propose(Act act, GoalText text) {
        competencies.requireUsable("competencyIds", text.competencyIds());
        return new GoalEntity(act, text);
    }

    /** Agreements to what is no longer said end. */
    GoalEntity edit(GoalEntity goal, UnaryOperator<GoalText> edit) {
        expected.check(goal.version());
        goal.requireProposed();
        GoalText text = edit.apply(goal.text());
        competencies.requireUsable("competencyIds", text.competencyIds());
        agreements.voidAll(goal.subject(), "SUBJECT_CHANGED");
        goal.rewrite(text);
        return goal;
    }

    GoalEntity agree(GoalEntity goal, String hash, Act act) {
        Capacity capacity = act.by().agreeingCapacity();
        goal.requireProposed();
        if (!goal.hash().equals(hash)) {
            throw Problems.conflict("hash-changed", "The goal changed since you read it. Read it again first.");
        }
        agreements.give(goal.subject(), hash, capacity);
        if (agreements.bothSidesAgreed(goal.subject(), hash)) {
            goal.activate(act.at());
            outbox.publish(new GoalAgreed(act.by().studentId(), goal.id()));
        }
        return goal;
    }
}
