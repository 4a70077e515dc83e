package org.trellis.profiles.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.CanonicalHash;

/**
 * What both sides agree to when they agree on a goal.
 *
 * @param wording what the student wants to be able to do
 * @param why what it is for, in the student's words
 * @param measure how both will know
 * @param actions what to do first, in order; may be empty
 * @param obstacle what could get in the way, and {@code plan} what the student then does
 */
public record GoalText(
        String wording,
        @Nullable String why,
        @Nullable String measure,
        LocalDate dueOn,
        List<UUID> competencyIds,
        List<String> actions,
        @Nullable String obstacle,
        @Nullable String plan) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    public GoalText {
        competencyIds = List.copyOf(competencyIds);
        actions = List.copyOf(actions);
    }

    static GoalText read(String json) {
        try {
            return JSON.readValue(json, GoalText.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored goal cannot be read", damaged);
        }
    }

    String canonicalJson() {
        try {
            return CanonicalHash.canonical(JSON.writeValueAsString(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text and dates can be written", impossible);
        }
    }
}
