package org.trellis.platform.media;

import java.util.Map;

/**
 * What a file must pass before it is kept: known by its content, named for what it is, of sane size, and rewritten without
 * hidden data (where and by whom a picture was taken, text, a second file glued to the end). Photos are made small, films are short.
 */
final class MediaCheck {

    private static final long MOST_PIXELS = 50_000_000;
    /** Two minutes, and what a recorder takes to stop. */
    private static final double LONGEST_FILM = 125;

    private static final Map<MediaKind, Cleaner> CLEANERS = Map.of(
            MediaKind.PNG, new PngCleaner(),
            MediaKind.JPEG, new JpegCleaner(),
            MediaKind.GIF, new GifCleaner(),
            MediaKind.WEBP, new WebpCleaner(),
            MediaKind.MP4, new Mp4Cleaner(),
            MediaKind.M4A, new Mp4Cleaner());

    private MediaCheck() {}

    /** @throws MediaRefused when the file cannot be taken, with its name and the reason in words */
    static CheckedMedia check(String givenName, byte[] content) {
        FileName given = FileName.of(givenName);
        if (content.length == 0) {
            throw MediaRefused.empty(given.value());
        }
        MediaKind kind = MediaKind.of(content).orElseThrow(() -> MediaRefused.unknown(given.value()));
        FileName name = given.orEndingIn(kind.extension());
        if (!kind.goesBy(name.extension())) {
            throw MediaRefused.disguised(name.value(), kind);
        }
        Cleaned cleaned = clean(name, kind, content);
        if (cleaned.pixels() > MOST_PIXELS) {
            throw MediaRefused.tooManyPixels(name.value());
        }
        if (seconds(name, kind, content) > LONGEST_FILM) {
            throw MediaRefused.tooLong(name.value());
        }
        PictureScale.Fitted fitted = PictureScale.fit(kind, cleaned.content());
        return new CheckedMedia(name.of(kind, fitted.kind()).value(), fitted.kind(), fitted.content());
    }

    private static double seconds(FileName name, MediaKind kind, byte[] content) {
        try {
            return FilmLength.seconds(kind, content);
        } catch (Damaged e) {
            throw MediaRefused.damaged(name.value());
        }
    }

    private static Cleaned clean(FileName name, MediaKind kind, byte[] content) {
        try {
            Cleaner cleaner = CLEANERS.getOrDefault(kind, same -> new Cleaned(same, 0));
            return cleaner.clean(content);
        } catch (Damaged | ArithmeticException e) {
            throw MediaRefused.damaged(name.value());
        }
    }
}
