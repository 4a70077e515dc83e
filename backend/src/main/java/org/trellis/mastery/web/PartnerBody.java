package org.trellis.mastery.web;

import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.PartnerStatus;
import org.trellis.people.PersonRef;

/**
 * Somebody who made a piece together with its student.
 *
 * @param person absent for families the name is not for
 */
record PartnerBody(@Nullable PersonRef person, PartnerStatus status) {}
