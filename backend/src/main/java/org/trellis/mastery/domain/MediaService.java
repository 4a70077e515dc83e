package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.UUID;
import org.trellis.people.Purpose;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.MediaKind;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** Files of evidence: checked and cleaned before they are kept, sent out only to who may see the evidence. */
@Singleton
public class MediaService {

    private static final int MOST_FILES = 10;

    private final EvidenceFinder finder;
    private final MediaWriter writer;
    private final MediaShelf shelf;

    MediaService(EvidenceFinder finder, MediaWriter writer, MediaShelf shelf) {
        this.finder = finder;
        this.writer = writer;
        this.shelf = shelf;
    }

    /** By the author of a draft. 409 once it is sent, 413 too large, 422 not a kind of file we take, or disguised. */
    @Transactional
    public EvidenceMediaEntity add(UUID studentId, UUID evidenceId, GivenFile file, String altText) {
        FoundEvidence found = finder.findOwn(studentId, evidenceId).requireEditable();
        if (writer.count(found.evidence()) >= MOST_FILES) {
            throw Problems.conflict("too-many-files", "This evidence has as many files as it may have.");
        }
        return writer.write(found.evidence(), shelf.keep(file, EnumSet.allOf(MediaKind.class)), altText);
    }

    /** 404 when there is none or the caller may not see the evidence. */
    @Transactional
    public OpenedMedia open(UUID studentId, UUID evidenceId, UUID mediaId) {
        FoundEvidence found = finder.find(studentId, evidenceId, Purpose.EVIDENCE);
        return shelf.open(writer.find(found.evidence(), mediaId).kept());
    }
}
