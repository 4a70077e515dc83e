package org.trellis.people.domain.roster;

/**
 * How a roster is to be imported.
 *
 * @param source the name of the system it comes from; the same name means the same sourcedIds
 * @param dryRun tell what would happen and change nothing
 * @param allOrNothing whether one wrong row refuses the whole package; otherwise wrong rows are left out
 */
public record ImportOptions(String source, boolean dryRun, boolean allOrNothing) {}
