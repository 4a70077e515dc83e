package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Proposing a version, agreeing on it, asking for changes: the student's and the educators' doing, nobody else's. */
@ApplicationScoped
@Transactional
public class ProposalService {

    private final ProfileAccess access;
    private final OpenProposal proposal;
    private final VersionReader reader;

    ProposalService(ProfileAccess access, OpenProposal proposal, VersionReader reader) {
        this.access = access;
        this.proposal = proposal;
        this.reader = reader;
    }

    public VersionView propose(UUID studentId) {
        Act act = agreeing(studentId);
        return reader.view(act.by(), proposal.propose(act));
    }

    /** Law 1: with this call's agreement and one of the other side to the same hash the version is agreed. */
    public VersionView agree(UUID studentId, UUID versionId, String hash) {
        Act act = agreeing(studentId);
        return reader.view(act.by(), proposal.agree(versionId, hash, act));
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
