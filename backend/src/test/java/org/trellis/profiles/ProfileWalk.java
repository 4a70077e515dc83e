package org.trellis.profiles;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.BasisKind;
import org.trellis.profiles.domain.EntryService;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.profiles.domain.VersionView;
import org.trellis.profiles.domain.Visibility;
import org.trellis.testkit.Actor;

/** Four people do whatever comes to mind with one profile; most of it is refused, and none of it may break law 1. */
final class ProfileWalk {

    private static final List<Caller> PEOPLE = List.of(
            caller(Actor.STUDENT, Role.STUDENT),
            caller(Actor.TEACHER, Role.TEACHER),
            caller(Actor.GUARDIAN, Role.GUARDIAN),
            caller(Actor.SCHOOL_LEADER, Role.SCHOOL_LEADER));

    private static final UUID STUDENT = Actor.STUDENT.id();
    private static final int MANY = 12;

    private final Random random;
    private final Callers callers;
    private final EntryService entries;
    private final ProfileService profiles;
    private final ProposalService proposals;
    private final List<UUID> known = new ArrayList<>();
    private UUID version = UUID.randomUUID();
    private String hash = "0".repeat(64);
    int refused;

    ProfileWalk(
            Random random, Callers callers, EntryService entries, ProfileService profiles, ProposalService proposals) {
        this.random = random;
        this.callers = callers;
        this.entries = entries;
        this.profiles = profiles;
        this.proposals = proposals;
    }

    void step(RawWriter raw) throws SQLException {
        int dice = random.nextInt(100);
        if (dice < 3) {
            String attempt = RawWriter.ATTEMPTS.get(random.nextInt(RawWriter.ATTEMPTS.size()));
            if (!raw.isRefused(attempt)) {
                throw new AssertionError("raw SQL was let through: " + attempt);
            }
            refused++;
            return;
        }
        try {
            callers.runAs(PEOPLE.get(random.nextInt(PEOPLE.size())), () -> act(dice));
        } catch (ProblemException expected) {
            refused++;
        }
    }

    private void act(int dice) {
        if (dice < 40) {
            write(dice);
        } else if (dice < 55) {
            remember(proposals.propose(STUDENT));
        } else if (dice < 60) {
            remember(proposals.requestChanges(STUDENT, version, "Say it differently"));
        } else if (dice < 72) {
            look();
        } else {
            remember(proposals.agree(STUDENT, version, hash));
        }
    }

    private void write(int dice) {
        if (known.isEmpty() || (dice < 12 && known.size() < MANY)) {
            known.add(entries.offer(STUDENT, said()).id());
            return;
        }
        UUID entry = known.get(random.nextInt(known.size()));
        switch (dice % 5) {
            case 0 -> entries.edit(STUDENT, entry, before -> said());
            case 1, 2 -> entries.confirm(STUDENT, entry, null);
            case 3 -> entries.dispute(STUDENT, entry, "It is not like that");
            default -> {
                entries.retire(STUDENT, entry, "No longer");
                known.remove(entry);
            }
        }
    }

    /** Reads the proposal as it is now; without this, agreeing aims at what was read before. */
    private void look() {
        VersionView proposed = profiles.present(STUDENT).proposed();
        if (proposed != null) {
            remember(proposed);
        }
    }

    private void remember(VersionView seen) {
        version = seen.facts().id();
        hash = seen.facts().hash();
    }

    private EntryText said() {
        EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
        Visibility visibility = List.of(Visibility.SHARED, Visibility.EDUCATORS, Visibility.STUDENT_PRIVATE)
                .get(random.nextInt(3));
        Basis basis = new Basis(BasisKind.CONVERSATION, null, List.of());
        return new EntryText(kind, "words " + random.nextInt(1000), basis, visibility, Set.of());
    }

    private static Caller caller(Actor actor, Role role) {
        return new Caller(actor.district(), actor.id(), Set.of(role));
    }
}
