/**
 * Read models for people who look after many students: the class grid, a class in figures, a teacher's day. Nobody imports
 * this module. It writes nothing, and its SQL may read the tables of the modules below it.
 */
@NullMarked
package org.trellis.insights;

import org.jspecify.annotations.NullMarked;
