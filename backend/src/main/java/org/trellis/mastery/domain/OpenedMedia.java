package org.trellis.mastery.domain;

import java.io.InputStream;

/** A file to be sent out; whoever takes it closes the content. */
public record OpenedMedia(EvidenceMediaEntity media, InputStream content) {}
