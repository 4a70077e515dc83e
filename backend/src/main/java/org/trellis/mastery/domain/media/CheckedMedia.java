package org.trellis.mastery.domain.media;

/** A file that passed the check: a harmless name, the type its content has, and content without hidden data. */
public record CheckedMedia(String fileName, String mediaType, byte[] content) {}
