package org.trellis.mastery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that went back to the student with a piece of evidence. */
@Entity
@Table(schema = "app", name = "evidence_feedback")
public class FeedbackEntity {

    @Id
    public UUID id;

    @Column(name = "evidence_id")
    public UUID evidenceId;

    @Column(name = "given_by")
    public UUID givenBy;

    @Column(name = "given_at")
    public Instant givenAt;

    @Enumerated(EnumType.STRING)
    public FeedbackOutcome outcome;

    public @Nullable String comment;

    @Column(name = "next_step")
    public @Nullable String nextStep;

    @ManyToOne
    @JoinColumn(name = "spoken_id")
    public @Nullable SpokenCommentEntity spoken;
}
