package org.trellis.competencies.domain;

import java.util.List;
import java.util.UUID;
import org.trellis.competencies.Scale;
import org.trellis.competencies.ScaleLevel;

/** The scale every framework is judged on unless its district says otherwise. */
final class StandardScale {

    /** The same in every district, so that the app knows whose level names to word itself. */
    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000005");

    static final Scale SCALE = new Scale(
            ID,
            "Standard",
            true,
            List.of(
                    new ScaleLevel(0, "Not yet shown", null),
                    new ScaleLevel(1, "Beginning", null),
                    new ScaleLevel(2, "Developing", null),
                    new ScaleLevel(3, "Proficient", null),
                    new ScaleLevel(4, "Extending", null)));

    private StandardScale() {}
}
