package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Proposing a version, agreeing on it, asking for changes: the student's and the educators' doing, nobody else's. */
@ApplicationScoped
@Transactional
public class ProposalService {

    private final ProfileAccess access;
    private final OpenProposal proposal;
    private final VersionAgreement agreement;
    private final VersionReader reader;

    ProposalService(ProfileAccess access, OpenProposal proposal, VersionAgreement agreement, VersionReader reader) {
        this.access = access;
        this.proposal = proposal;
        this.agreement = agreement;
        this.reader = reader;
    }

    public VersionView propose(UUID studentId) {
        Act act = agreeing(studentId);
        return reader.view(act.by(), proposal.propose(act));
    }

    /**
     * Law 1: with this call's agreement and one of the other side to the same hash the version is agreed. Nobody agrees to
     * what they cannot read: a guardian or witness from whom something is kept gets 409 {@code version-partly-hidden}.
     */
    public VersionView agree(UUID studentId, UUID versionId, String hash) {
        Act act = access.toSign(studentId);
        VersionView view = reader.view(act.by(), agreement.agree(versionId, hash, act));
        if (view.content() == null) {
            throw Problems.conflict(
                    "version-partly-hidden", "Some of this is not for you to read, so it waits for others.");
        }
        return view;
    }

    /** Takes back one's own agreement while the other side has not agreed yet. */
    public VersionView withdraw(UUID studentId, UUID versionId) {
        Act act = access.toSign(studentId);
        return reader.view(act.by(), agreement.withdraw(versionId, act));
    }

    public VersionView requestChanges(UUID studentId, UUID versionId, String note) {
        Act act = agreeing(studentId);
        return reader.view(act.by(), proposal.requestChanges(versionId, note, act));
    }

    private Act agreeing(UUID studentId) {
        Act act = access.toWrite(studentId);
        act.by().agreeingCapacity();
        return act;
    }
}
