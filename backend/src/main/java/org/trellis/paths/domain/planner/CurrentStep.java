package org.trellis.paths.domain.planner;

/**
 * A step of the active revision, which a new plan disturbs as little as it can.
 *
 * @param settled done, or no longer needed: carried along as history
 * @param started somebody is working on it or sent evidence
 */
public record CurrentStep(StepContent content, boolean pinned, boolean started, boolean settled) {}
