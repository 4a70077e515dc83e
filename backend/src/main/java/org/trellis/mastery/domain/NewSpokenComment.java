package org.trellis.mastery.domain;

import java.util.UUID;

/**
 * A comment somebody has spoken and sent.
 *
 * @param uploadId the recording, which came before as an upload of the speaker's own
 * @param words what is said, for whom the voice cannot reach
 */
public record NewSpokenComment(UUID uploadId, String words) {}
