package org.trellis.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.AuthorCapacity;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.PastWork;
import org.trellis.mastery.PastWork.PastJudgement;
import org.trellis.mastery.PastWork.PastReturn;
import org.trellis.mastery.Support;

/** Makes a line of {@code history.csv} a piece of evidence: what the class did, in the words the line points at. */
record PastWorks(
        DemoDistrict district, Cast cast, Codes codes, Map<String, CsvRow> assignments, PastWorks.Phrases phrases) {

    private static final LocalTime SHOWN = LocalTime.of(9, 0);
    private static final LocalTime JUDGED = LocalTime.of(15, 45);

    /** What {@code words} and {@code reply} stand for. */
    record Phrases(Map<String, String> words, Map<String, Reply> replies) {}

    record Reply(String comment, String nextStep) {}

    PastWork of(CsvRow line) {
        CsvRow work = found(assignments, line.get("work"));
        boolean observed = "OBSERVATION".equals(work.get("kind"));
        UUID competency = codes.id(district, work.get("competency"));
        return new PastWork(
                cast.person(district, line.get("student")),
                work.get("title"),
                EvidenceKind.valueOf(work.get("kind")),
                found(phrases.words(), line.get("words")),
                work.get("place"),
                Support.valueOf(work.get("support")),
                null,
                cast.person(district, line.get(observed ? "by" : "student")),
                observed ? AuthorCapacity.EDUCATOR : AuthorCapacity.LEARNER,
                LocalDate.parse(line.get("shown")),
                district.files().calendar().moment(line.get("shown"), spread(SHOWN, line)),
                List.of(competency),
                line.has("level") ? List.of(judgement(line, competency)) : List.of(),
                returned(line));
    }

    private PastJudgement judgement(CsvRow line, UUID competency) {
        Reply reply = reply(line);
        return new PastJudgement(
                competency,
                Integer.parseInt(line.get("level")),
                cast.person(district, line.get("by")),
                district.files().calendar().moment(line.get("judged"), spread(JUDGED, line)),
                reply.comment(),
                reply.nextStep());
    }

    private @Nullable PastReturn returned(CsvRow line) {
        if (!line.has("judged") || line.has("level")) {
            return null;
        }
        Reply reply = reply(line);
        return new PastReturn(
                cast.person(district, line.get("by")),
                district.files().calendar().moment(line.get("judged"), spread(JUDGED, line)),
                reply.comment(),
                reply.nextStep());
    }

    private Reply reply(CsvRow line) {
        return found(phrases.replies(), line.get("reply"));
    }

    private static <T> T found(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    /** Not everything happens at the same minute; the same line always at the same one. */
    private static LocalTime spread(LocalTime from, CsvRow line) {
        return from.plusMinutes(
                Math.floorMod(line.get("student").hashCode() + line.get("work").hashCode(), 80));
    }
}
