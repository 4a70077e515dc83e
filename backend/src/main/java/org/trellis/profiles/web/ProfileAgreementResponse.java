package org.trellis.profiles.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.AgreementStatus;
import org.trellis.agreements.Capacity;
import org.trellis.people.PersonRef;

/**
 * Who agreed, on which side, to which hash, and whether it still holds.
 *
 * @param recordedBy the educator who recorded the student's voice; absent where the person agreed by themselves
 * @param recording what was recorded; absent too where part of the version is kept from the reader
 */
public record ProfileAgreementResponse(
        PersonRef actor,
        Capacity capacity,
        String hash,
        Instant at,
        AgreementStatus status,
        @Nullable PersonRef recordedBy,
        @Nullable RecordingResponse recording) {}
