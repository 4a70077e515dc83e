package org.trellis.paths.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.trellis.paths.domain.modification.Authorization;
import org.trellis.paths.domain.modification.NoticeWay;

/**
 * Who decided, and how the family was told.
 *
 * @param authority name and office of who signed for the team
 * @param noticeTo the guardian who was told
 */
public record ModificationAuthorizationRequest(
        @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 200) String noticeTo,
        @NotNull @PastOrPresent LocalDate noticeOn,
        @NotNull NoticeWay noticeWay) {

    Authorization toAuthorization() {
        return new Authorization(authority, noticeTo, noticeOn, noticeWay);
    }
}
