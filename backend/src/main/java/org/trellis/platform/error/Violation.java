package org.trellis.platform.error;

/**
 * One thing wrong with one field of a request.
 *
 * @param field JSON path of the member as the client wrote it, for example {@code items[2].level}; empty for the whole body
 * @param code stable UPPER_SNAKE code a program can read
 * @param message a sentence a person can read; never the submitted value
 */
public record Violation(String field, String code, String message) {}
