package org.trellis.profiles.web;

/** Nothing to say yet: what is proposed is what is confirmed. */
public record ProposalRequest() {}
