package org.trellis.paths.domain;

import java.util.List;
import org.trellis.paths.domain.planner.FittedStep;
import org.trellis.people.PersonRef;

/**
 * What a template would do to one student's path. Nothing is written.
 *
 * @param hasPath there is an active path
 * @param waits a proposal waits for people: the template would become part of it
 */
public record TemplatePreviewView(PersonRef student, boolean hasPath, boolean waits, List<FittedStep> steps) {}
