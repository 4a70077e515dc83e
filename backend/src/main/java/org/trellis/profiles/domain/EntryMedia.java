package org.trellis.profiles.domain;

import java.util.UUID;

/**
 * The picture or the voice an entry consists of besides its words. Part of what is agreed on: the hash names its content.
 *
 * @param sha256 of the content, in lower-case hex
 * @param altText what is in the picture, or what is said
 */
public record EntryMedia(UUID id, String mediaType, String sha256, String altText) {}
