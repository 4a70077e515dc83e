package org.trellis.scheduling.domain;

/** How far a block is; requests, seats and attendance come with the groups that meet in it. */
public enum FlexBlockState {
    OPEN,
    CANCELLED
}
