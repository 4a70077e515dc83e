package org.trellis.platform.media;

import java.nio.file.Path;

/** A file as it arrived: its name is a claim, its content lies in a temporary file. */
public record GivenFile(String name, Path content, long size) {}
