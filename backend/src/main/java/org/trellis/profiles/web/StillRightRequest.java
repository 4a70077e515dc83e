package org.trellis.profiles.web;

/** Nothing to say but that it was looked at, and is still right. */
public record StillRightRequest() {}
