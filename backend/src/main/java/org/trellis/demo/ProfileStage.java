package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.domain.BasisKind;
import org.trellis.profiles.domain.Visibility;

/** Learner profiles: who wrote what and why, and what both sides agreed on. */
@Singleton
class ProfileStage implements Stage {

    /** A line of a profile. */
    record Line(
            String student,
            EntryKind kind,
            String text,
            String by,
            BasisKind basis,
            String note,
            Visibility visibility,
            String on,
            boolean confirmed) {

        static Line of(CsvRow row) {
            return new Line(
                    row.get("student"),
                    EntryKind.valueOf(row.get("kind")),
                    row.get("text"),
                    row.get("by"),
                    BasisKind.valueOf(row.get("basis")),
                    row.get("note"),
                    Visibility.valueOf(row.get("visibility")),
                    row.get("on"),
                    "CONFIRMED".equals(row.get("status")));
        }
    }

    /** When the two sides signed what was there on the learner's day; {@code educatorOn} absent: not yet. */
    record Signing(
            String student,
            String educator,
            String learnerOn,
            @Nullable String educatorOn) {

        static Signing of(CsvRow row) {
            return new Signing(
                    row.get("student"),
                    row.get("educator"),
                    row.get("learnerOn"),
                    row.has("educatorOn") ? row.get("educatorOn") : null);
        }
    }

    private final EntityManager entities;
    private final Cast cast;
    private final ProfileStory story;

    ProfileStage(EntityManager entities, Cast cast, ProfileStory story) {
        this.entities = entities;
        this.cast = cast;
        this.story = story;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public void load(DemoDistrict district) {
        Map<String, Signing> signings = district.files().rows("story/agreements.csv").stream()
                .map(Signing::of)
                .collect(Collectors.toMap(Signing::student, Function.identity()));
        Map<String, List<Line>> profiles = district.files().rows("story/profiles.csv").stream()
                .map(Line::of)
                .collect(Collectors.groupingBy(Line::student, LinkedHashMap::new, Collectors.toList()));
        Together.each(profiles.values(), lines -> tell(district, lines, signings));
    }

    private void tell(DemoDistrict district, List<Line> lines, Map<String, Signing> signings) {
        String student = lines.getFirst().student();
        cast.as(district, student, () -> {
            if (!isTold(cast.person(district, student))) {
                story.tell(district, lines, signings.get(student));
            }
        });
    }

    private boolean isTold(UUID student) {
        return !entities.createNativeQuery("select 1 from app.profile_entry where student_id = :student limit 1")
                .setParameter("student", student)
                .getResultList()
                .isEmpty();
    }
}
