/**
 * Brings a OneRoster package into the tables of people: kept in pieces, copied into temporary tables, checked and applied with
 * set-based SQL in one transaction, outside the request.
 */
@NullMarked
package org.trellis.people.domain.roster;

import org.jspecify.annotations.NullMarked;
