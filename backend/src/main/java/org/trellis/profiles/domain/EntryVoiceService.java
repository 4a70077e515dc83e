package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.media.GivenFile;

/** A child up to grade 2 says yes to a suggestion by voice; an educator records it. */
@ApplicationScoped
@Transactional
public class EntryVoiceService {

    private final EntryService entries;
    private final EarlyVoices voices;
    private final EntryMediaRepository media;

    EntryVoiceService(EntryService entries, EarlyVoices voices, EntryMediaRepository media) {
        this.entries = entries;
        this.voices = voices;
        this.media = media;
    }

    /**
     * The same as when the student confirms it, with the recording in place of the student's own click.
     *
     * @param read the version that was read to the student; null says the newest, whatever it is
     */
    public Entry confirm(UUID studentId, UUID entryId, @Nullable Long read, GivenFile recording, String words) {
        return entries.change(studentId, entryId, (entry, act) -> {
            act.by().requireEducator("Only an educator records what the student says.");
            entry.requireWaiting(read);
            EntryMediaEntity voice = new EntryMediaEntity(entryId, voices.keep(studentId, recording), words, act);
            media.persist(voice);
            entry.confirmByVoice(voice, act);
        });
    }
}
