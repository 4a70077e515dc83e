package org.trellis.paths.web;

import org.jspecify.annotations.Nullable;
import org.trellis.paths.PathCause;

/** @param trigger INITIAL or REQUEST; absent: whichever fits */
public record NewRevisionRequest(@Nullable PathCause trigger) {}
