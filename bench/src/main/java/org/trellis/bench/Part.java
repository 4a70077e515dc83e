package org.trellis.bench;

/** One measurement. */
interface Part {
    void run() throws Exception;
}
