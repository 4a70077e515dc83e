package org.trellis.profiles.domain.checkin;

/** PLANNED, then HELD, or MISSED and then RESCHEDULED once there is another day for it. */
public enum CheckInStatus {
    PLANNED,
    HELD,
    MISSED,
    RESCHEDULED
}
