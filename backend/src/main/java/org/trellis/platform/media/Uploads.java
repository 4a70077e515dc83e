package org.trellis.platform.media;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.CurrentCaller;

/** Files on their way in pieces. Only who sends one knows of it; for everybody else it is not there. */
@Singleton
public class Uploads {

    /** As long as the answer to an {@code Idempotency-Key} is known, so that whoever begins once more finds the same upload. */
    private static final Duration KEPT = Duration.ofHours(72);
    /** So many of the largest files may be under way for one person. */
    private static final int MOST = 10;

    private final UploadRepository uploads;
    private final MediaConfig config;
    private final CurrentCaller caller;
    private final Clock clock;

    Uploads(UploadRepository uploads, MediaConfig config, CurrentCaller caller, Clock clock) {
        this.uploads = uploads;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws MediaRefused 413 when no file may be as large; 409 {@code too-many-uploads} */
    @Transactional
    public Upload start(String fileName, long size) {
        String name = FileName.of(fileName).value();
        if (size > config.largest()) {
            throw MediaRefused.tooLarge(name, config.largest());
        }
        if (uploads.underWay(person(), clock.instant()) + size > MOST * config.largest()) {
            throw Problems.conflict("too-many-uploads", "Too much is on its way. Finish what was begun, or wait.");
        }
        Upload upload = new Upload(Ids.next(), name, size, 0, clock.instant().plus(KEPT), false);
        uploads.insert(person(), upload);
        return upload;
    }

    /** 404 for what is somebody else's, expired or unknown. */
    @Transactional
    public Upload find(UUID id) {
        return uploads.find(person(), id, clock.instant()).orElseThrow(Problems::notFound);
    }

    /**
     * The next piece.
     *
     * @param offset where it begins: what the caller believes has arrived
     * @throws org.trellis.platform.error.ProblemException 409 {@code upload-offset} when the piece does not begin where the
     *     last one ended, 422 {@code upload-beyond-end}
     */
    @Transactional
    public Upload append(UUID id, long offset, byte[] piece) {
        Upload upload = lock(id);
        if (upload.received() != offset) {
            throw Problems.conflict("upload-offset", "The next piece begins at " + upload.received() + ".");
        }
        if (offset + piece.length > upload.size()) {
            throw Problems.unprocessable("upload-beyond-end", "More came than was announced.");
        }
        if (piece.length > 0) {
            uploads.append(upload, piece);
        }
        return upload.with(piece.length);
    }

    /** A whole upload as a file; reading it uses it up. Call inside the transaction that keeps it. */
    public GivenFile whole(UUID id) {
        Upload upload = lock(id);
        if (upload.used() || !upload.isWhole()) {
            throw upload.used()
                    ? Problems.conflict("upload-used", "This upload is a file of something already.")
                    : Problems.conflict("upload-unfinished", "Not all of this file has arrived.");
        }
        return new GivenFile(upload.fileName(), upload.size(), () -> uploads.take(upload, clock.instant()));
    }

    /** In a district's name. */
    @Transactional
    int forgetExpired() {
        return uploads.deleteExpired(clock.instant());
    }

    private Upload lock(UUID id) {
        return uploads.lock(person(), id, clock.instant()).orElseThrow(Problems::notFound);
    }

    private UUID person() {
        return caller.get().requirePerson();
    }
}
