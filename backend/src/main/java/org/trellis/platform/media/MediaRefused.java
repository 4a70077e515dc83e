package org.trellis.platform.media;

import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;

/** A file that cannot be taken. The name of the file is the sender's own and is told back to the sender only. */
public final class MediaRefused extends ProblemException {

    private MediaRefused(String slug, int status, String detail) {
        super(ProblemType.of(slug, "This file cannot be taken", status), detail);
    }

    static MediaRefused unknown(String name) {
        return new MediaRefused(
                "media-type-refused",
                422,
                "\"" + name + "\" is not a picture, PDF, sound or video of a kind we take"
                        + " (PNG, JPEG, GIF, WebP, PDF, MP3, M4A, WAV, OGG, MP4, WebM).");
    }

    static MediaRefused disguised(String name, MediaKind content) {
        return new MediaRefused(
                "media-disguised",
                422,
                "\"" + name + "\" says it is one kind of file, but its content is " + content.mediaType() + ".");
    }

    static MediaRefused damaged(String name) {
        return new MediaRefused("media-damaged", 422, "\"" + name + "\" is damaged or not what it says it is.");
    }

    static MediaRefused tooManyPixels(String name) {
        return new MediaRefused("media-too-many-pixels", 422, "\"" + name + "\" has more than 50 million pixels.");
    }

    static MediaRefused tooLong(String name) {
        return new MediaRefused("media-too-long", 422, "\"" + name + "\" lasts longer than two minutes.");
    }

    static MediaRefused unwanted(String name, MediaKind content) {
        return new MediaRefused(
                "media-kind-unwanted",
                422,
                "\"" + name + "\" is " + content.mediaType() + ", and that is not a kind that is taken here.");
    }

    static MediaRefused tooLarge(String name, long limit) {
        return new MediaRefused(
                "too-large",
                413,
                "\"" + name + "\" is too large. A file may have at most " + limit / 1_000_000 + " MB.");
    }

    static MediaRefused empty(String name) {
        return new MediaRefused("media-damaged", 422, "\"" + name + "\" is empty.");
    }
}
