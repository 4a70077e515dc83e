package org.trellis.platform.media;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.trellis.platform.error.Problems;

/** Takes in files and gives them out again. It knows of no reader: whoever opens one has asked who may see it. */
@Singleton
public class MediaShelf {

    private final MediaStore store;
    private final MediaConfig config;

    MediaShelf(MediaStore store, MediaConfig config) {
        this.store = store;
        this.config = config;
    }

    /**
     * Checks a file, takes out what is hidden in it, and keeps it. What is kept is never changed and never deleted.
     *
     * @param wanted the kinds that make sense here
     * @throws MediaRefused 413 too large; 422 empty, damaged, disguised, or not of a kind that is wanted. It names
     *     the file; 503 the store is away, and nothing is kept
     */
    public KeptMedia keep(GivenFile file, Set<MediaKind> wanted) {
        if (file.size() > config.largest()) {
            throw MediaRefused.tooLarge(FileName.of(file.name()).value(), config.largest());
        }
        CheckedMedia checked = MediaCheck.check(file.name(), read(file));
        if (!wanted.contains(checked.kind())) {
            throw MediaRefused.unwanted(checked.fileName(), checked.kind());
        }
        byte[] content = checked.content();
        return new KeptMedia(checked.fileName(), checked.kind().mediaType(), content.length, store.put(content));
    }

    /** To be sent out; the content is looked for when it is asked for. */
    public OpenedMedia open(KeptMedia kept) {
        return new OpenedMedia(
                kept.fileName(),
                kept.mediaType(),
                () -> store.open(kept.sha256()).orElseThrow(Problems::notFound));
    }

    private static byte[] read(GivenFile file) {
        try {
            return file.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }
}
