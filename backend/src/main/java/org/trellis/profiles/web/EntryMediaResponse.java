package org.trellis.profiles.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.domain.EntryMedia;

/**
 * The picture or voice of an entry; its content is at {@code …/profile/entries/{entryId}/media/{id}}.
 *
 * @param sha256 of that content, in lower-case hex
 * @param altText what is in the picture, or what is said
 */
public record EntryMediaResponse(UUID id, String mediaType, String sha256, String altText) {

    static @Nullable EntryMediaResponse of(@Nullable EntryMedia media) {
        return media == null
                ? null
                : new EntryMediaResponse(media.id(), media.mediaType(), media.sha256(), media.altText());
    }
}
