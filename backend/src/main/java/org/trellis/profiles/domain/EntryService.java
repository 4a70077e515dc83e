package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writing entries. Whatever changes here, an open proposal follows it and one-sided agreements end. */
@ApplicationScoped
@Transactional
public class EntryService {

    private final ProfileAccess access;
    private final EntryRepository entries;
    private final OpenProposal proposal;
    private final EntryChecks checks;

    EntryService(ProfileAccess access, EntryRepository entries, OpenProposal proposal, EntryChecks checks) {
        this.access = access;
        this.entries = entries;
        this.proposal = proposal;
        this.checks = checks;
    }

    public Entry one(UUID studentId, UUID entryId) {
        return entries.seen(access.toRead(studentId), entryId);
    }

    /** The student's own entry is confirmed at once; anyone else's is a suggestion. */
    public Entry offer(UUID studentId, EntryText said) {
        Act act = access.toWrite(studentId);
        checks.requireKnownReaders(studentId, Set.of(), said.named());
        ProfileEntryEntity entry = new ProfileEntryEntity(act, said);
        entries.persist(entry);
        return saved(entry, act);
    }

    /** Says something in another way; 412 when it is no longer what the caller read. */
    public Entry edit(UUID studentId, UUID entryId, UnaryOperator<EntryText> edit) {
        return change(studentId, entryId, (entry, act) -> {
            checks.requireAsRead(entry);
            EntryText before = entry.said();
            EntryText after = edit.apply(before);
            checks.requireKnownReaders(studentId, before.named(), after.named());
            entry.rewrite(after, act);
        });
    }

    /** @param read the version the student read; null says the newest, whatever it is */
    public Entry confirm(UUID studentId, UUID entryId, @Nullable Long read) {
        return change(studentId, entryId, (entry, act) -> entry.confirm(read, act));
    }

    public Entry dispute(UUID studentId, UUID entryId, String reason) {
        return change(studentId, entryId, (entry, act) -> entry.dispute(reason, act));
    }

    public Entry retire(UUID studentId, UUID entryId, String reason) {
        return change(studentId, entryId, (entry, act) -> entry.retire(reason, act));
    }

    /** Whoever may write in the profile changes an entry they see; what is proposed follows. */
    Entry change(UUID studentId, UUID entryId, BiConsumer<ProfileEntryEntity, Act> change) {
        Act act = access.toWrite(studentId);
        ProfileEntryEntity entry = entries.of(act.by(), entryId);
        change.accept(entry, act);
        return saved(entry, act);
    }

    private Entry saved(ProfileEntryEntity entry, Act act) {
        proposal.follow(act.by().studentId());
        return entries.seen(act.by(), entry.id());
    }
}
