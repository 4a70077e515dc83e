package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.competencies.Scale;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Proficiency scales. A scale never changes once made: levels given on it keep their meaning. */
@ApplicationScoped
public class ScaleService {

    private final ScaleRepository scales;

    ScaleService(ScaleRepository scales) {
        this.scales = scales;
    }

    /** The standard scale first, then the district's own by name. */
    @Transactional
    public List<Scale> all() {
        return Stream.concat(Stream.of(StandardScale.SCALE), scales.all().stream())
                .toList();
    }

    /** @throws org.trellis.platform.error.ProblemException 409 {@code name-taken} */
    @Transactional
    public Scale add(NewScale made) {
        if (scales.isNamed(made.name())) {
            throw Problems.conflict("name-taken", "The district already has a scale of this name.");
        }
        UUID id = Ids.next();
        scales.add(id, made);
        return scales.all().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
