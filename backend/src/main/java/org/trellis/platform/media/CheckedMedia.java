package org.trellis.platform.media;

/** A file that passed the check: a harmless name, the type its content has, and content without hidden data. */
record CheckedMedia(String fileName, MediaKind kind, byte[] content) {}
