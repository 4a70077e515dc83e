package org.trellis.platform.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it arrived: its name is a claim. */
public record GivenFile(String name, long size, Content content) {

    /** Read once, when the file is looked at. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /** One that lies in a file of ours. */
    public static GivenFile in(Path file, String name, long size) {
        return new GivenFile(name, size, () -> Files.readAllBytes(file));
    }
}
