package org.trellis.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.BasisKind;
import org.trellis.profiles.domain.EntryService;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.profiles.domain.VersionStatus;
import org.trellis.profiles.domain.VersionView;
import org.trellis.profiles.domain.Visibility;
import org.trellis.profiles.domain.VoiceAgreementService;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;

/** People of four roles do whatever comes to mind with one profile; most of it is refused, and none of it may break law 1. */
@ApplicationScoped
public class ProfileWalk {

    static final List<Caller> PEOPLE = List.of(
            caller(Actor.STUDENT, Role.STUDENT),
            caller(Actor.TEACHER, Role.TEACHER),
            caller(Actor.GUARDIAN, Role.GUARDIAN),
            caller(Actor.SCHOOL_LEADER, Role.SCHOOL_LEADER),
            caller(Actor.OTHER_TEACHER, Role.TEACHER));

    private static final GivenFile RECORDING = EarlyVoice.file();
    private static final UUID STUDENT = Actor.STUDENT.id();
    private static final int MANY = 12;
    private static final int VOICE = 92;

    private final Callers callers;
    private final EntryService entries;
    private final ProfileService profiles;
    private final ProposalService proposals;
    private final VoiceAgreementService voices;

    ProfileWalk(
            Callers callers,
            EntryService entries,
            ProfileService profiles,
            ProposalService proposals,
            VoiceAgreementService voices) {
        this.callers = callers;
        this.entries = entries;
        this.profiles = profiles;
        this.proposals = proposals;
        this.voices = voices;
    }

    /**
     * How a walk went.
     *
     * @param broken in words, what was let through that must not be; empty for a good walk
     */
    record Outcome(int refused, long agreed, List<String> broken) {}

    static String does(int what) {
        if (what < 0) {
            return BREAK_INS.get(-1 - what);
        }
        return what < 3 ? "writes raw SQL" : what < 12 ? "offers" : what < 40 ? WRITINGS.get(what % 5) : spoken(what);
    }

    private static final List<String> BREAK_INS = List.of(
            "BREAKS IN and settles what is proposed",
            "BREAKS IN and forgets endings",
            "BREAKS IN and puts one hand on both sides");

    private static final List<String> WRITINGS = List.of("edits", "confirms", "confirms", "disputes", "retires");

    private static String spoken(int what) {
        return what < 55
                ? "proposes"
                : what < 60
                        ? "asks for changes"
                        : what < 66 ? "withdraws" : what < 76 ? "looks" : what < VOICE ? "agrees" : "records";
    }

    /** Does it all to the empty profile of a child in grade 1 with two educators, and looks behind it when all is done. */
    Outcome play(List<Deed> deeds) {
        Profile.empty();
        EarlyVoice.grade("01");
        try {
            return Guests.whileAideOfLucia(Actor.OTHER_TEACHER, () -> walk(deeds));
        } finally {
            EarlyVoice.grade("06");
        }
    }

    private Outcome walk(List<Deed> deeds) {
        Walker walker = new Walker();
        try (RawWriter raw = new RawWriter();
                var behind = Database.superuser()) {
            for (Deed deed : deeds) {
                walker.take(deed, raw);
            }
            long violations = OneSidedVersions.violations(behind);
            if (violations > 0) {
                walker.broken.add(violations + " agreed by one side, or agreed to something else");
            }
            return new Outcome(walker.refused, OneSidedVersions.agreed(behind), walker.broken);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Caller caller(Actor actor, Role role) {
        return new Caller(actor.district(), actor.id(), Set.of(role));
    }

    /** What the four know while they walk. */
    private final class Walker {

        private final List<UUID> known = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private final Map<UUID, String> settled = new HashMap<>();
        private UUID version = UUID.randomUUID();
        private String hash = "0".repeat(64);
        private int refused;

        void take(Deed deed, RawWriter raw) throws SQLException {
            if (deed.what() < 0) {
                BreakIn.commit(deed.what());
            } else if (deed.what() < 3) {
                writeRaw(raw, new Random(deed.luck()));
            } else {
                act(deed);
            }
        }

        private void writeRaw(RawWriter raw, Random random) throws SQLException {
            String attempt = RawWriter.ATTEMPTS.get(random.nextInt(RawWriter.ATTEMPTS.size()));
            if (!raw.isRefused(attempt)) {
                broken.add("raw SQL was let through: " + attempt);
            }
            refused++;
        }

        private void act(Deed deed) {
            boolean aimsAtSettled = deed.what() >= 55 && isVersionDeed(deed.what()) && settled.containsKey(version);
            try {
                callers.runAs(PEOPLE.get(deed.who()), () -> act(deed.what(), new Random(deed.luck())));
                if (aimsAtSettled) {
                    broken.add("an agreed version let somebody " + does(deed.what()));
                }
            } catch (ProblemException expected) {
                refused++;
                boolean oneOfTheTwo = deed.who() == 1 || (deed.who() == 0 && deed.what() < VOICE);
                if (aimsAtSettled && oneOfTheTwo && expected.type().status() != 409) {
                    broken.add("an agreed version answered " + expected.type().status());
                }
            }
        }

        private static boolean isVersionDeed(int what) {
            return what < 66 || what >= 76;
        }

        private void act(int what, Random random) {
            if (what < 40) {
                write(what, random);
            } else if (what < 55) {
                remember(proposals.propose(STUDENT));
            } else if (what < 60) {
                remember(proposals.requestChanges(STUDENT, version, "Say it differently"));
            } else if (what < 66) {
                remember(proposals.withdraw(STUDENT, version));
            } else if (what < 76) {
                look();
            } else if (what < VOICE) {
                remember(proposals.agree(STUDENT, version, hash));
            } else {
                remember(voices.agree(STUDENT, version, hash, RECORDING, "Yes"));
            }
        }

        private void write(int what, Random random) {
            if (what < 12 && known.size() < MANY) {
                known.add(entries.offer(STUDENT, said(random)).id());
            } else if (what >= 12 && !known.isEmpty()) {
                rewrite(what, random);
            }
        }

        private void rewrite(int what, Random random) {
            UUID entry = known.get(random.nextInt(known.size()));
            switch (WRITINGS.get(what % 5)) {
                case "edits" -> entries.edit(STUDENT, entry, before -> said(random));
                case "confirms" -> entries.confirm(STUDENT, entry, null);
                case "disputes" -> entries.dispute(STUDENT, entry, "It is not like that");
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
            if (seen.facts().status() == VersionStatus.AGREED) {
                settled.put(version, hash);
            }
        }

        private static EntryText said(Random random) {
            EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
            Visibility visibility = List.of(Visibility.SHARED, Visibility.EDUCATORS, Visibility.STUDENT_PRIVATE)
                    .get(random.nextInt(3));
            Basis basis = new Basis(BasisKind.CONVERSATION, null, List.of());
            return new EntryText(kind, "words " + random.nextInt(1000), basis, visibility, Set.of());
        }
    }
}
