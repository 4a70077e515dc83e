package org.trellis.demo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.demo.ProfileStage.Line;
import org.trellis.demo.ProfileStage.Signing;
import org.trellis.profiles.domain.Basis;
import org.trellis.profiles.domain.EntryService;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.ProposalService;
import org.trellis.profiles.domain.VersionView;

/** Tells how one profile came about, each act by the person whose act it is. */
@Singleton
class ProfileStory {

    private static final LocalTime WRITTEN = LocalTime.of(14, 20);
    private static final LocalTime CONFIRMED = LocalTime.of(14, 50);
    private static final LocalTime PROPOSED = LocalTime.of(15, 5);
    private static final LocalTime SIGNED = LocalTime.of(15, 10);
    private static final LocalTime COUNTERSIGNED = LocalTime.of(16, 40);

    private final Cast cast;
    private final EntryService entries;
    private final ProposalService proposals;
    private final OldNews news;

    ProfileStory(Cast cast, EntryService entries, ProposalService proposals, OldNews news) {
        this.cast = cast;
        this.entries = entries;
        this.proposals = proposals;
        this.news = news;
    }

    /** One student's whole profile, in order of time. */
    void tell(DemoDistrict district, List<Line> lines, @Nullable Signing signing) {
        lines.stream().filter(line -> isBefore(line, signing)).forEach(line -> write(district, line));
        if (signing != null) {
            sign(district, signing);
        }
        lines.stream().filter(line -> !isBefore(line, signing)).forEach(line -> write(district, line));
        news.forget();
    }

    private static boolean isBefore(Line line, @Nullable Signing signing) {
        return signing == null || line.on().compareTo(signing.learnerOn()) <= 0;
    }

    private void write(DemoDistrict district, Line line) {
        UUID student = cast.person(district, line.student());
        EntryText text = new EntryText(
                line.kind(),
                line.text(),
                new Basis(line.basis(), line.note().isEmpty() ? null : line.note(), List.of()),
                line.visibility(),
                Set.of());
        UUID entry = cast.ask(
                district,
                moment(district, line.on(), WRITTEN),
                line.by(),
                () -> entries.offer(student, text).id());
        if (line.confirmed() && !line.by().equals(line.student())) {
            cast.ask(
                    district,
                    moment(district, line.on(), CONFIRMED),
                    line.student(),
                    () -> entries.confirm(student, entry, null));
        }
    }

    private void sign(DemoDistrict district, Signing signing) {
        UUID student = cast.person(district, signing.student());
        VersionView version = cast.ask(
                district,
                moment(district, signing.learnerOn(), PROPOSED),
                signing.educator(),
                () -> proposals.propose(student));
        agree(district, signing.student(), moment(district, signing.learnerOn(), SIGNED), student, version);
        if (signing.educatorOn() != null) {
            agree(
                    district,
                    signing.educator(),
                    moment(district, signing.educatorOn(), COUNTERSIGNED),
                    student,
                    version);
        }
    }

    private void agree(DemoDistrict district, String who, Instant when, UUID student, VersionView version) {
        cast.ask(
                district,
                when,
                who,
                () -> proposals.agree(
                        student, version.facts().id(), version.facts().hash()));
    }

    private static Instant moment(DemoDistrict district, String day, LocalTime time) {
        return district.files().calendar().moment(day, time);
    }
}
