package org.trellis.platform.media;

/** How long a film or a recording lasts, as far as it tells; 0 where it does not. */
final class FilmLength {

    private FilmLength() {}

    static double seconds(MediaKind kind, byte[] content) throws Damaged {
        return switch (kind) {
            case MP4 -> new Mp4Length(content).seconds();
            case WEBM -> new WebmLength(content).seconds();
            default -> 0;
        };
    }
}
