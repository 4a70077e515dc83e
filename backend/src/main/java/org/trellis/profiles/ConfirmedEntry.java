package org.trellis.profiles;

import java.util.UUID;

/**
 * An entry a decision about the student's path may use and must then name.
 *
 * @param agreed true when it stands, word for word, in the version both sides agreed on
 */
public record ConfirmedEntry(UUID id, EntryKind kind, String text, boolean agreed) {}
