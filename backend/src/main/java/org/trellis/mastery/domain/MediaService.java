package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.trellis.mastery.domain.media.CheckedMedia;
import org.trellis.mastery.domain.media.MediaCheck;
import org.trellis.mastery.domain.media.MediaRefused;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;

/** Files of evidence: checked and cleaned before they are kept, sent out only to who may see the evidence. */
@Singleton
public class MediaService {

    private final EvidenceFinder finder;
    private final MediaWriter writer;
    private final MediaStore store;
    private final MediaConfig config;

    MediaService(EvidenceFinder finder, MediaWriter writer, MediaStore store, MediaConfig config) {
        this.finder = finder;
        this.writer = writer;
        this.store = store;
        this.config = config;
    }

    /** By the author of a draft. 409 once it is sent, 413 too large, 422 not a kind of file we take, or disguised. */
    @Transactional
    public EvidenceMediaEntity add(UUID studentId, UUID evidenceId, GivenFile file, String altText) {
        FoundEvidence found = finder.findOwn(studentId, evidenceId).requireEditable();
        if (file.size() > config.largest()) {
            throw MediaRefused.tooLarge(config.largest());
        }
        if (writer.count(found.evidence()) >= config.perEvidence()) {
            throw Problems.conflict("too-many-files", "This evidence has as many files as it may have.");
        }
        CheckedMedia checked = MediaCheck.check(file.name(), read(file));
        return writer.write(found.evidence(), checked, store.put(checked.content()), altText);
    }

    /** 404 when there is none or the caller may not see the evidence. */
    @Transactional
    public OpenedMedia open(UUID studentId, UUID evidenceId, UUID mediaId) {
        FoundEvidence found = finder.find(studentId, evidenceId, Purpose.EVIDENCE);
        EvidenceMediaEntity media = writer.find(found.evidence(), mediaId);
        return new OpenedMedia(media, store.open(media.sha256).orElseThrow(Problems::notFound));
    }

    private static byte[] read(GivenFile file) {
        try {
            return Files.readAllBytes(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }
}
