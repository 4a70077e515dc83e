package org.trellis.platform.media;

/** A file to be sent out. */
public record OpenedMedia(String fileName, String mediaType, byte[] content) {}
