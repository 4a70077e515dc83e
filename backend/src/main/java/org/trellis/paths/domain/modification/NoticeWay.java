package org.trellis.paths.domain.modification;

/** How the family was told. */
public enum NoticeWay {
    LETTER,
    CONVERSATION,
    MESSAGE
}
