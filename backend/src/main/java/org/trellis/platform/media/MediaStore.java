package org.trellis.platform.media;

import java.util.Optional;

/** Keeps file contents by their hash, apart for each district. Contents are never changed; the same content is kept once. */
interface MediaStore {

    /**
     * SHA-256 of the content in lower-case hex, under which it can be opened from now on, even after a crash.
     *
     * @throws StoreAway when it could not be kept; then there is nothing of it, or all
     */
    String put(byte[] content);

    /**
     * Empty when there is no such content in this district.
     *
     * @throws StoreAway when nobody can tell
     * @throws IllegalStateException when what lies there is not what its hash says
     */
    Optional<byte[]> open(String sha256);

    /** @throws StoreAway when files could be neither kept nor opened now */
    void requireThere();
}
