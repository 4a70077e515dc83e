package org.trellis.agreements;

import java.util.UUID;

/**
 * What is agreed on.
 *
 * @param kind what it is, UPPER_SNAKE, named by the module that owns it: {@code PROFILE_VERSION}, {@code PATH_REVISION}
 * @param id its id in that module
 * @param studentId whom it is about: the one person who can agree as LEARNER, by themselves or by voice, and never as EDUCATOR
 */
public record Subject(String kind, UUID id, UUID studentId) {}
