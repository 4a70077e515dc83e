package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.KeptMedia;
import org.trellis.platform.media.MediaKind;
import org.trellis.platform.media.MediaShelf;
import org.trellis.platform.media.OpenedMedia;

/** Pictures and voices of entries. Who sees the entry sees them, and nobody else. */
@ApplicationScoped
@Transactional
public class EntryMediaService {

    private static final Set<MediaKind> WANTED = Stream.of(MediaKind.PICTURES, MediaKind.VOICES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final EntryService entries;
    private final EntryMediaRepository media;
    private final MediaShelf shelf;

    EntryMediaService(EntryService entries, EntryMediaRepository media, MediaShelf shelf) {
        this.entries = entries;
        this.media = media;
        this.shelf = shelf;
    }

    /**
     * Shows what the entry says: another picture or voice of whoever may change its words. The former one stays where a
     * version quotes it. 413 too large, 422 neither picture nor voice, or disguised.
     */
    public Entry add(UUID studentId, UUID entryId, GivenFile file, String altText) {
        return entries.change(studentId, entryId, (entry, act) -> {
            entry.requireRewritable(act);
            KeptMedia kept = shelf.keep(file, WANTED);
            EntryMediaEntity shown = new EntryMediaEntity(entryId, kept, altText, act);
            media.persist(shown);
            entry.show(shown, act);
        });
    }

    /** One the entry has or had; 404 where the reader may not see the entry. */
    public OpenedMedia open(UUID studentId, UUID entryId, UUID mediaId) {
        Entry seen = entries.one(studentId, entryId);
        return shelf.open(media.of(seen.id(), mediaId).kept());
    }
}
