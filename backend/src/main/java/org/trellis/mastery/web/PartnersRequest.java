package org.trellis.mastery.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made it together with the student: these and no others.
 *
 * @param showsMyName whether families of the others may read the student's name; no where absent
 */
record PartnersRequest(
        @NotNull @Size(max = 10) Set<@NotNull UUID> partnerIds,
        @Nullable Boolean showsMyName) {}
