package org.trellis.profiles.web;

import java.util.UUID;
import org.trellis.agreements.RecordedVoice;

/**
 * A student's recorded voice; its content is at {@code …/profile/versions/{versionId}/recordings/{id}}.
 *
 * @param sha256 of that content, in lower-case hex
 * @param words what is said
 */
public record RecordingResponse(UUID id, String mediaType, String sha256, String words) {

    static RecordingResponse of(RecordedVoice voice) {
        return new RecordingResponse(
                voice.id(), voice.file().mediaType(), voice.file().sha256(), voice.words());
    }
}
