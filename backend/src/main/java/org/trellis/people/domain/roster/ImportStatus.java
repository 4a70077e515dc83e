package org.trellis.people.domain.roster;

/** Where a roster import stands. */
public enum ImportStatus {
    RECEIVED,
    READING,
    CHECKING,
    APPLYING,
    /** More than a tenth of a file's rows would end; the zip is kept until somebody confirms. */
    WAITING_FOR_CONFIRMATION,
    DONE,
    /** Something in the package is wrong; nothing was changed. */
    REFUSED,
    /** Our fault; nothing was changed. */
    FAILED;

    /** Whether nothing more happens by itself. */
    public boolean isSettled() {
        return ordinal() >= WAITING_FOR_CONFIRMATION.ordinal();
    }
}
