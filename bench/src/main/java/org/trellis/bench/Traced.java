package org.trellis.bench;

import java.util.List;

/**
 * What one request did in the database.
 *
 * @param since      when it began, in milliseconds
 * @param statements in order, each transaction ending with its COMMIT
 */
record Traced(long since, List<LoggedStatement> statements) {}
