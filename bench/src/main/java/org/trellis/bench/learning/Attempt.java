package org.trellis.bench.learning;

/** One learner, one task, once; a task of several skills is one row, never one for each skill. */
record Attempt(int task, int skill, boolean right) {}
