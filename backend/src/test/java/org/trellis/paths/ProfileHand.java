package org.trellis.paths;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Callers;
import org.trellis.platform.security.Role;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.BasisKind;
import org.trellis.profiles.domain.EntryService;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.profiles.domain.VersionView;
import org.trellis.profiles.domain.Visibility;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;

/** What Lucía and Ms. Reyes do to her profile, through the services their requests would call. */
@ApplicationScoped
public class ProfileHand {

    private static final UUID STUDENT = Actors.student().id();

    private final Callers callers;
    private final EntryService entries;
    private final ProfileService profiles;
    private final ProposalService proposals;

    ProfileHand(Callers callers, EntryService entries, ProfileService profiles, ProposalService proposals) {
        this.callers = callers;
        this.entries = entries;
        this.profiles = profiles;
        this.proposals = proposals;
    }

    UUID say(Actor by, String text) {
        return as(
                by, () -> entries.offer(STUDENT, text(text, Visibility.SHARED)).id());
    }

    /** @param dice 0 to 49 */
    void change(Actor by, UUID entry, int dice, String text) {
        Visibility visibility = List.of(Visibility.STUDENT_PRIVATE, Visibility.EDUCATORS, Visibility.SHARED)
                .get(dice % 3);
        as(by, () -> switch (dice / 4) {
            case 0, 1, 2, 3, 4, 5 -> entries.edit(STUDENT, entry, before -> text(text, before.visibility()));
            case 6 -> entries.edit(STUDENT, entry, before -> text(before.text(), visibility));
            case 7, 8, 9 -> entries.confirm(STUDENT, entry, null);
            case 10, 11 -> entries.dispute(STUDENT, entry, "It is not like that");
            default -> entries.retire(STUDENT, entry, "No longer");
        });
    }

    /** @param dice 50 to 59: proposes, or agrees to what is proposed */
    void agree(Actor by, int dice) {
        as(by, () -> {
            VersionView proposed = profiles.present(STUDENT).proposed();
            return dice < 54 || proposed == null
                    ? proposals.propose(STUDENT)
                    : proposals.agree(
                            STUDENT, proposed.facts().id(), proposed.facts().hash());
        });
    }

    private <T> T as(Actor by, Supplier<T> act) {
        Role role = by == Actors.student() ? Role.STUDENT : Role.TEACHER;
        return callers.callAs(new Caller(by.district(), by.id(), Set.of(role)), act);
    }

    private static EntryText text(String text, Visibility visibility) {
        Basis basis = new Basis(BasisKind.CONVERSATION, null, List.of());
        return new EntryText(EntryKind.INTEREST, text, basis, visibility, Set.of());
    }
}
