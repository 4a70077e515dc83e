package org.trellis.demo;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.trellis.demo.Story.Contested;
import org.trellis.demo.Story.Judged;
import org.trellis.demo.Story.Returned;
import org.trellis.demo.Story.Work;
import org.trellis.mastery.domain.EvidenceDraft;
import org.trellis.mastery.domain.FeedbackWords;
import org.trellis.mastery.domain.NewJudgement;
import org.trellis.mastery.domain.SelfLevel;

/** The acts of a story, each done by the person who did it, at the time it was done. */
@Singleton
class StoryActs {

    private static final FeedbackWords NO_WORDS = new FeedbackWords(null, null);

    private final Cast cast;
    private final Codes codes;
    private final LearnerDoors learner;
    private final EducatorDoors educator;

    StoryActs(Cast cast, Codes codes, LearnerDoors learner, EducatorDoors educator) {
        this.cast = cast;
        this.codes = codes;
        this.learner = learner;
        this.educator = educator;
    }

    void bring(Scene scene, Instant when, Work work) {
        String author = work.author() == null ? scene.story().student() : work.author();
        UUID student = student(scene);
        scene.remember(work, cast.ask(scene.district(), when, author, () -> {
            UUID id = learner.write(student, draft(scene, work));
            Path pictures = scene.district().files().directory().resolve("story/media");
            work.pictures()
                    .forEach(picture -> learner.attach(student, id, pictures.resolve(picture.file()), picture.alt()));
            learner.send(student, id);
            return id;
        }));
    }

    private EvidenceDraft draft(Scene scene, Work work) {
        return new EvidenceDraft(
                work.title(),
                work.kind(),
                work.text(),
                null,
                codes.ids(scene.district(), work.competencies()),
                null,
                work.where(),
                work.support(),
                work.reflection(),
                selfLevels(scene.district(), work.ownView()),
                null,
                LocalDate.parse(work.shown()));
    }

    private List<SelfLevel> selfLevels(DemoDistrict district, Map<String, Integer> own) {
        return own.entrySet().stream()
                .map(view -> new SelfLevel(codes.id(district, view.getKey()), view.getValue()))
                .toList();
    }

    /** The words go with the first competency; they are about the whole piece. */
    void judge(Scene scene, Instant when, Work work, Judged judged) {
        FeedbackWords words = new FeedbackWords(judged.comment(), judged.nextStep());
        for (String code : work.competencies()) {
            Integer level = judged.levels().get(code);
            if (level != null) {
                NewJudgement judgement = new NewJudgement(
                        codes.id(scene.district(), code),
                        level,
                        List.of(),
                        code.equals(work.competencies().getFirst()) ? words : NO_WORDS);
                scene.rememberJudgement(
                        work, asEducator(scene, when, student -> educator.judge(student, scene.of(work), judgement)));
            }
        }
    }

    void contest(Scene scene, Instant when, Work work, Contested contested) {
        UUID student = student(scene);
        cast.ask(
                scene.district(),
                when,
                scene.story().student(),
                () -> learner.contest(student, scene.of(work), scene.judgementOf(work), contested.reason()));
    }

    void giveBack(Scene scene, Instant when, Work work, Returned returned) {
        FeedbackWords words = new FeedbackWords(returned.comment(), returned.nextStep());
        asEducator(scene, when, student -> educator.giveBack(student, scene.of(work), words));
    }

    void confirm(Scene scene, Instant when, String code) {
        UUID competency = codes.id(scene.district(), code);
        asEducator(scene, when, student -> educator.confirm(student, competency));
    }

    void agreeOnPath(Scene scene, Instant when) {
        UUID teacher = cast.person(scene.district(), scene.story().educator());
        asEducator(scene, when, student -> educator.agreeOnPath(student, teacher));
    }

    private UUID asEducator(Scene scene, Instant when, UnaryOperator<UUID> act) {
        UUID student = student(scene);
        return cast.ask(scene.district(), when, scene.story().educator(), () -> act.apply(student));
    }

    private UUID student(Scene scene) {
        return cast.person(scene.district(), scene.story().student());
    }
}
