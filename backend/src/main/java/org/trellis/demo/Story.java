package org.trellis.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.Support;

/**
 * What one student showed, told in full.
 *
 * @param educator who judges it
 * @param pathAgreedOn when both agreed to the path; later work moves along it
 * @param confirmed what that educator found attained in the end
 */
record Story(
        String student,
        String educator,
        String pathAgreedOn,
        List<Story.Work> evidence,
        List<Story.Confirmed> confirmed) {

    record Stories(List<Story> stories) {}

    /**
     * A piece of evidence; without {@code judged} and {@code returned} it waits.
     *
     * @param author who brings it, where it is not the student
     * @param self the student's own view, by code
     */
    record Work(
            String title,
            EvidenceKind kind,
            Support support,
            String where,
            List<String> competencies,
            String shown,
            String text,
            @Nullable String author,
            @Nullable String reflection,
            @Nullable Map<String, Integer> self,
            @Nullable Judged judged,
            @Nullable Returned returned,
            @Nullable Contested contested,
            @Nullable List<Picture> media) {

        Map<String, Integer> ownView() {
            return self == null ? Map.of() : self;
        }

        List<Picture> pictures() {
            return media == null ? List.of() : media;
        }
    }

    record Judged(String on, Map<String, Integer> levels, String comment, String nextStep) {}

    record Returned(String on, String comment, String nextStep) {}

    /** The student sees the judgement differently, and nobody has answered yet. */
    record Contested(String on, String reason) {}

    record Picture(String file, String alt) {}

    record Confirmed(String competency, String on) {}
}
