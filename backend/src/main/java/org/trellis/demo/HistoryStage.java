package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.mastery.HistoryLoad;
import org.trellis.mastery.PastDecision;
import org.trellis.mastery.PastWork;

/** What everyone showed since August, in bulk; the states follow from it by the rule. */
@Singleton
class HistoryStage implements Stage {

    private static final LocalTime DECIDED = LocalTime.of(17, 20);

    /** Students do not wait for each other; a part is one transaction. */
    private static final int PARTS = 8;

    private record Part(List<PastWork> works, List<PastDecision> decisions) {

        Part of(Set<UUID> students) {
            return new Part(
                    works.stream()
                            .filter(work -> students.contains(work.studentId()))
                            .toList(),
                    decisions.stream()
                            .filter(decision -> students.contains(decision.studentId()))
                            .toList());
        }

        List<UUID> students() {
            return Stream.concat(
                            works.stream().map(PastWork::studentId),
                            decisions.stream().map(PastDecision::studentId))
                    .distinct()
                    .toList();
        }

        void load(HistoryLoad history) {
            history.load(works, decisions);
        }
    }

    private final EntityManager entities;
    private final Cast cast;
    private final Codes codes;
    private final HistoryLoad history;

    HistoryStage(EntityManager entities, Cast cast, Codes codes, HistoryLoad history) {
        this.entities = entities;
        this.cast = cast;
        this.codes = codes;
        this.history = history;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public String name() {
        return "evidence and judgements";
    }

    @Override
    public void load(DemoDistrict district) {
        Part whole = cast.asSystem(district, () -> new Part(works(district), decisions(district)));
        List<UUID> students = whole.students();
        Together.each(
                students.stream()
                        .collect(Collectors.groupingBy(each -> students.indexOf(each) % PARTS))
                        .values(),
                some -> cast.as(district, district.admin(), () -> {
                    if (!isLoaded(some)) {
                        whole.of(Set.copyOf(some)).load(history);
                    }
                }));
    }

    private boolean isLoaded(List<UUID> students) {
        return !entities.createNativeQuery("select 1 from app.evidence where student_id = any(:students) limit 1")
                .setParameter("students", students.toArray(UUID[]::new))
                .getResultList()
                .isEmpty();
    }

    private List<PastWork> works(DemoDistrict district) {
        DemoFiles files = district.files();
        Map<String, CsvRow> assignments = files.rows("story/works.csv").stream()
                .collect(Collectors.toMap(row -> row.get("work"), Function.identity()));
        PastWorks works = new PastWorks(
                district, cast, codes, assignments, files.json("../phrases.json", PastWorks.Phrases.class));
        return files.rows("story/history.csv").stream().map(works::of).toList();
    }

    private List<PastDecision> decisions(DemoDistrict district) {
        return district.files().rows("story/decisions.csv").stream()
                .map(row -> new PastDecision(
                        cast.person(district, row.get("student")),
                        codes.id(district, row.get("competency")),
                        cast.person(district, row.get("by")),
                        district.files().calendar().moment(row.get("decided"), DECIDED),
                        true,
                        null,
                        null))
                .toList();
    }
}
