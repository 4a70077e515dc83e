package org.trellis.platform.media;

import java.util.function.Supplier;

/** A file to be sent out. Its content is fetched when it is asked for, so that no transaction waits for the store. */
public record OpenedMedia(String fileName, String mediaType, Supplier<byte[]> source) {

    /** 404 when there is no such content in the caller's district, 503 when the store is away. */
    public byte[] content() {
        return source.get();
    }
}
