package org.trellis.platform.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is on its way in pieces.
 *
 * @param fileName the sender's name for it, a claim
 * @param size bytes it will have
 * @param received bytes that have arrived, from the beginning on
 * @param used whether it has become a file of something
 */
public record Upload(UUID id, String fileName, long size, long received, Instant expiresAt, boolean used) {

    /** After so many bytes more. */
    Upload with(int more) {
        return new Upload(id, fileName, size, received + more, expiresAt, used);
    }

    boolean isWhole() {
        return received == size;
    }
}
