package org.trellis.paths.web;

import java.time.Instant;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Capacity;
import org.trellis.people.PersonRef;

/** Who agreed to the revision as it was then; VOID since it changed. */
public record PathAgreementResponse(PersonRef actor, Capacity capacity, Instant at, AgreementStatus status) {}
