package org.trellis.platform.web;

/** What the files that people bring may be, for {@code @Produces}; the same kinds as in {@code MediaKind}. */
public final class FileTypes {

    public static final String PICTURES = "image/png,image/jpeg,image/gif,image/webp";
    public static final String PAPERS = "application/pdf";
    public static final String VOICES = "audio/mpeg,audio/wav,audio/ogg,audio/mp4,video/mp4,video/webm";

    private FileTypes() {}
}
