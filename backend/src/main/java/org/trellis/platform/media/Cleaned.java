package org.trellis.platform.media;

/** A file without what was hidden in it; {@code pixels} is 0 for anything but pictures. */
record Cleaned(byte[] content, long pixels) {}
