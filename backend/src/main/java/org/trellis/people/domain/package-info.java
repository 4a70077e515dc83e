/** Entities, repositories and services of people. */
@NullMarked
package org.trellis.people.domain;

import org.jspecify.annotations.NullMarked;
