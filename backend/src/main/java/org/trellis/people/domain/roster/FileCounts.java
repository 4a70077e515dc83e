package org.trellis.people.domain.roster;

/**
 * What an import did to one kind of thing.
 *
 * @param read rows in the file
 * @param ended rows that were active and are not any more, by absence or by their status
 * @param unchanged rows that said what is known already
 */
public record FileCounts(long read, long added, long changed, long ended, long unchanged) {
    static final FileCounts NONE = new FileCounts(0, 0, 0, 0, 0);
}
