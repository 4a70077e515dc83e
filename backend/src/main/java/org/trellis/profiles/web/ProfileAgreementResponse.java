package org.trellis.profiles.web;

import java.time.Instant;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Capacity;
import org.trellis.people.PersonRef;

/** Who agreed, on which side, to which hash, and whether it still holds. */
public record ProfileAgreementResponse(
        PersonRef actor, Capacity capacity, String hash, Instant at, AgreementStatus status) {}
