package org.trellis.paths.domain.modification;

import java.time.LocalDate;

/**
 * Who decided, and how the family was told.
 *
 * @param authority name and office of who signed for the team
 * @param noticeTo the guardian who was told
 */
public record Authorization(String authority, String noticeTo, LocalDate noticeOn, NoticeWay noticeWay) {}
