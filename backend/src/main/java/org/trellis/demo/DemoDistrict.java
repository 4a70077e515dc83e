package org.trellis.demo;

/**
 * A demo district as it is being loaded.
 *
 * @param id its number in this installation
 * @param title its full name
 * @param admin sign-in name of who does what a district does: importing, adopting
 */
record DemoDistrict(int id, String slug, String title, String admin, DemoFiles files) {}
