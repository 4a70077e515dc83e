package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.KeptMedia;
import org.trellis.platform.media.MediaKind;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** Recordings in which a child up to grade 2 says what older students say by themselves. */
@ApplicationScoped
class EarlyVoices {

    /** CEDS codes from infants to grade 2. */
    private static final Set<String> EARLY = Set.of("IT", "PR", "PK", "TK", "KG", "01", "02");

    private final People people;
    private final MediaShelf shelf;

    EarlyVoices(People people, MediaShelf shelf) {
        this.people = people;
        this.shelf = shelf;
    }

    /**
     * Keeps the recording.
     *
     * @throws org.trellis.platform.error.ProblemException 409 {@code student-speaks-alone} from grade 3 on and where the
     *     grade is not known; 413 and 422 when the file cannot be taken
     */
    KeptMedia keep(UUID studentId, GivenFile file) {
        if (!EARLY.contains(people.gradeLevelOf(studentId))) {
            throw Problems.conflict(
                    "student-speaks-alone", "From grade 3 on students say it themselves; nobody records it for them.");
        }
        return shelf.keep(file, MediaKind.VOICES);
    }

    OpenedMedia open(KeptMedia voice) {
        return shelf.open(voice);
    }
}
