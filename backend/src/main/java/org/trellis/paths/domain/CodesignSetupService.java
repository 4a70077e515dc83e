package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.paths.CodesignSetup;
import org.trellis.paths.domain.modification.Authorization;
import org.trellis.paths.domain.modification.ModificationService;
import org.trellis.paths.domain.modification.NewModification;
import org.trellis.paths.domain.modification.NoticeWay;
import org.trellis.paths.domain.modification.Team;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;

@ApplicationScoped
class CodesignSetupService implements CodesignSetup {

    private final StepProposalService proposals;
    private final ModificationService modifications;
    private final FirstOpenStep steps;
    private final Callers callers;

    CodesignSetupService(
            StepProposalService proposals, ModificationService modifications, FirstOpenStep steps, Callers callers) {
        this.proposals = proposals;
        this.modifications = modifications;
        this.steps = steps;
        this.callers = callers;
    }

    @Override
    public UUID wishPlace(UUID student, String note, String place) {
        UUID step = steps.of(student);
        StepEdit elsewhere = new StepEdit(
                step, false, null, null, null, null, null, null, null, null, null, place, null, null, null, null, null);
        NewStepProposal wish = new NewStepProposal(step, ProposalReason.OTHER_TIME_OR_PLACE, note, List.of(elsewhere));
        return proposals.propose(student, wish).proposal().id;
    }

    @Override
    public UUID modify(UUID student, UUID educator, UUID leader, Decision decision) {
        NewModification wanted = new NewModification(
                decision.competencyId(),
                decision.requiredLevel(),
                Team.IEP,
                decision.grounds(),
                decision.startsOn(),
                decision.endsOn());
        UUID id = as(educator, () -> modifications.propose(student, wanted)).modification().id;
        Authorization signed = new Authorization(
                decision.authority(), decision.guardian(), decision.startsOn(), NoticeWay.CONVERSATION);
        as(leader, () -> modifications.authorize(student, id, signed));
        return id;
    }

    private <T> T as(UUID person, Supplier<T> work) {
        return callers.callAs(new Caller(steps.district(), person, Set.of()), work);
    }
}
