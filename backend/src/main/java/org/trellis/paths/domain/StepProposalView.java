package org.trellis.paths.domain;

import java.util.Map;
import java.util.UUID;
import org.trellis.people.PersonRef;

/** A proposal with the names of who proposed and who answered. */
public record StepProposalView(StepProposalEntity proposal, Map<UUID, PersonRef> people) {}
