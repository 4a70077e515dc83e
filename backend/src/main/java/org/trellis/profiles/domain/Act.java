package org.trellis.profiles.domain;

import java.time.Instant;

/** Something a person does to a profile: by whom, and when. */
record Act(Viewer by, Instant at) {}
