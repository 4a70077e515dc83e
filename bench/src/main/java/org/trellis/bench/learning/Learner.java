package org.trellis.bench.learning;

import java.util.List;

/** All that one learner did, in the order it was done. */
record Learner(int id, List<Attempt> attempts) {}
