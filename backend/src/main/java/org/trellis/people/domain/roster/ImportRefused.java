package org.trellis.people.domain.roster;

/** The package is wrong; the report says what. Rolls the transaction back. */
final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
