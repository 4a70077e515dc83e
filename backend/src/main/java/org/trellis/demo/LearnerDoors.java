package org.trellis.demo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.trellis.mastery.domain.ContestService;
import org.trellis.mastery.domain.EvidenceDraft;
import org.trellis.mastery.domain.EvidenceWriting;
import org.trellis.mastery.domain.MediaService;
import org.trellis.mastery.domain.SubmissionService;
import org.trellis.platform.media.GivenFile;

/** What a student does in a story, through the services behind the requests. */
@Singleton
class LearnerDoors {

    private final EvidenceWriting writing;
    private final MediaService media;
    private final SubmissionService submissions;
    private final ContestService contests;

    LearnerDoors(EvidenceWriting writing, MediaService media, SubmissionService submissions, ContestService contests) {
        this.writing = writing;
        this.media = media;
        this.submissions = submissions;
        this.contests = contests;
    }

    UUID write(UUID student, EvidenceDraft draft) {
        return writing.create(student, draft).evidence().id;
    }

    void attach(UUID student, UUID evidence, Path picture, String alt) {
        try {
            GivenFile file = GivenFile.in(picture, picture.getFileName().toString(), Files.size(picture));
            media.add(student, evidence, file, alt);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    UUID contest(UUID student, UUID evidence, UUID judgement, String reason) {
        return contests.contest(student, evidence, judgement, reason).contest().id;
    }

    void send(UUID student, UUID evidence) {
        submissions.submit(student, evidence);
    }
}
