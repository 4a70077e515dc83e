package org.trellis.profiles.domain.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.trellis.people.Relation;
import org.trellis.platform.error.Problems;
import org.trellis.platform.sealing.Seal;
import org.trellis.platform.web.ExpectedVersion;
import org.trellis.profiles.domain.access.Participant;
import org.trellis.profiles.domain.access.ParticipantAccess;

/**
 * Each educator's own note about a talk, sealed with the student's key. There is no way to ask for anyone else's; to all but
 * educators of the student it looks as if there were no such thing.
 */
@ApplicationScoped
@Transactional
public class PrivateNoteService {

    private static final String TABLE = "check_in_note";

    private final ParticipantAccess access;
    private final PrivateNoteRepository notes;
    private final StudentKeys keys;
    private final ExpectedVersion expected;

    PrivateNoteService(
            ParticipantAccess access, PrivateNoteRepository notes, StudentKeys keys, ExpectedVersion expected) {
        this.access = access;
        this.notes = notes;
        this.keys = keys;
        this.expected = expected;
    }

    /** The caller's own; an empty one before the first word. */
    public PrivateNote own(UUID studentId, UUID checkInId) {
        Participant author = author(studentId, checkInId);
        return notes.of(checkInId, author.personId())
                .map(note -> opened(studentId, note))
                .orElse(PrivateNote.NONE);
    }

    /** Also after the talk: thoughts come late. */
    public PrivateNote write(UUID studentId, UUID checkInId, String text) {
        Participant author = author(studentId, checkInId);
        PrivateNoteEntity note =
                notes.of(checkInId, author.personId()).orElseGet(() -> new PrivateNoteEntity(checkInId, author));
        boolean isNew = !notes.isPersistent(note);
        expected.check(isNew ? PrivateNote.NONE.version() : note.version());
        note.keep(sealed(studentId, note, text), author.at());
        if (isNew) {
            notes.persist(note);
        }
        notes.flush();
        return new PrivateNote(text, note.changedAt(), note.version());
    }

    private Participant author(UUID studentId, UUID checkInId) {
        Participant talker = access.of(studentId);
        if (talker.relation() != Relation.EDUCATOR) {
            throw Problems.notFound();
        }
        notes.requireTalk(studentId, checkInId);
        return talker;
    }

    private byte[] sealed(UUID studentId, PrivateNoteEntity note, String text) {
        return Seal.close(
                keys.of(studentId), text.getBytes(StandardCharsets.UTF_8), keys.place(studentId, TABLE, note.id()));
    }

    private PrivateNote opened(UUID studentId, PrivateNoteEntity note) {
        byte[] words = Seal.open(keys.of(studentId), note.sealed(), keys.place(studentId, TABLE, note.id()));
        return new PrivateNote(new String(words, StandardCharsets.UTF_8), note.changedAt(), note.version());
    }
}
