package org.trellis.platform.media;

import java.util.Optional;

/** Keeps file contents by their hash, apart for each district. Contents are never changed; the same content is kept once. */
interface MediaStore {

    /** SHA-256 of the content in lower-case hex, under which it can be opened from now on, even after a crash. */
    String put(byte[] content);

    /** Empty when there is no such content in this district. */
    Optional<byte[]> open(String sha256);
}
