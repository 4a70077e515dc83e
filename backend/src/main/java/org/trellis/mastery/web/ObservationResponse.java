package org.trellis.mastery.web;

import java.util.List;
import java.util.UUID;
import org.trellis.mastery.domain.Observation;

/** What was written down: a piece of evidence and a judgement for each student. */
record ObservationResponse(List<Item> items) {

    /** Of one student. */
    record Item(UUID studentId, UUID evidenceId, UUID judgementId, int level) {}

    static ObservationResponse of(List<Observation.Noted> noted) {
        return new ObservationResponse(noted.stream()
                .map(one -> new Item(
                        one.studentId(), one.judgement().evidenceId, one.judgement().id, one.judgement().level))
                .toList());
    }
}
