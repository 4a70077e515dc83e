package org.trellis.mastery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What two educators settled on, with words the student reads. */
record SettlementRequest(
        @NotNull Integer level, @NotBlank @Size(max = 1_000) String note) {}
