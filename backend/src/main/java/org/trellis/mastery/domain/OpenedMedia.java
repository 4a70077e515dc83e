package org.trellis.mastery.domain;

/** A file to be sent out. */
public record OpenedMedia(EvidenceMediaEntity media, byte[] content) {}
