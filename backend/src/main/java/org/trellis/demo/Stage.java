package org.trellis.demo;

/** One part of a demo district. Parts build on each other and run in the order of {@link #order}. */
interface Stage {

    int order();

    /** What is being loaded, for the log. */
    String name();

    /** Loads it, or what is still missing of it after an interrupted start. Opens its own transactions. */
    void load(DemoDistrict district);
}
