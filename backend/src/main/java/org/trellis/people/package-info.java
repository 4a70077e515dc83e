/** Orgs, persons, classes, enrollments, guardians, accounts, and who may see whom. */
@NullMarked
package org.trellis.people;

import org.jspecify.annotations.NullMarked;
