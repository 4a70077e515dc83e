package org.trellis.platform.media;

/**
 * A file that passed the check and is kept for good.
 *
 * @param fileName the sender's name for it, made harmless
 * @param mediaType what its content is
 * @param sha256 of the content as it is kept, in lower-case hex; opens it
 */
public record KeptMedia(String fileName, String mediaType, long byteCount, String sha256) {}
