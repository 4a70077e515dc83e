package org.trellis.agreements;

import java.util.UUID;
import org.trellis.platform.media.KeptMedia;

/**
 * A student's voice that says yes, recorded by an educator: for children who do not sign by themselves yet.
 *
 * @param recordedBy the educator; they are no side of this agreement
 * @param words what is said
 */
public record RecordedVoice(UUID id, UUID recordedBy, KeptMedia file, String words) {}
