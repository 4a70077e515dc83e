/** Endpoints and representations of people. */
@NullMarked
package org.trellis.people.web;

import org.jspecify.annotations.NullMarked;
