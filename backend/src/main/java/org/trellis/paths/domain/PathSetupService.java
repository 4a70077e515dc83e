package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.paths.NewExpectations;
import org.trellis.paths.PathCause;
import org.trellis.paths.PathSetup;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.CurrentCaller;

@ApplicationScoped
class PathSetupService implements PathSetup {

    private final ExpectationService expectations;
    private final PathProposalService proposals;
    private final Callers callers;
    private final CurrentCaller caller;

    PathSetupService(
            ExpectationService expectations, PathProposalService proposals, Callers callers, CurrentCaller caller) {
        this.expectations = expectations;
        this.proposals = proposals;
        this.callers = callers;
        this.caller = caller;
    }

    @Override
    public UUID adopt(NewExpectations set, UUID leader) {
        UUID id = as(leader, () -> expectations.create(set, leader)).set().id;
        as(leader, () -> expectations.adopt(id, leader));
        return id;
    }

    @Override
    public UUID startPath(UUID student, UUID educator) {
        PathRevisionEntity drafted =
                as(educator, () -> proposals.draft(student, PathCause.INITIAL)).revision();
        as(educator, () -> proposals.agree(student, drafted.id, drafted.hash));
        as(student, () -> proposals.agree(student, drafted.id, drafted.hash));
        return drafted.id;
    }

    @Override
    public UUID proposePath(UUID student, UUID educator) {
        return as(educator, () -> proposals.draft(student, PathCause.INITIAL)).revision().id;
    }

    private <T> T as(UUID person, Supplier<T> work) {
        return callers.callAs(new Caller(caller.get().district(), person, Set.of()), work);
    }
}
