package org.trellis.platform.web;

import java.time.Instant;
import java.util.UUID;
import org.trellis.platform.media.Upload;

/**
 * A file on its way in pieces.
 *
 * @param offset bytes that have arrived; the next piece begins there
 * @param size bytes it will have
 * @param expiresAt when it is forgotten if nobody uses it
 */
record UploadResponse(UUID id, long offset, long size, Instant expiresAt) {

    static UploadResponse of(Upload upload) {
        return new UploadResponse(upload.id(), upload.received(), upload.size(), upload.expiresAt());
    }
}
