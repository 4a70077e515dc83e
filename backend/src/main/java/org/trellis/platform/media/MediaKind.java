package org.trellis.platform.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are known, told apart by their first bytes and never by what the sender calls them. */
public enum MediaKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav"),
    OGG("audio/ogg", "ogg", "oga"),
    M4A("audio/mp4", "m4a"),
    MP4("video/mp4", "mp4", "m4v", "mov"),
    WEBM("video/webm", "webm");

    /** A picture to look at. */
    public static final Set<MediaKind> PICTURES = Set.of(PNG, JPEG, GIF, WEBP);

    /** Something to listen to. Browsers record a voice into a WebM or MP4 without a picture. */
    public static final Set<MediaKind> VOICES = Set.of(MP3, WAV, OGG, M4A, MP4, WEBM);

    private final String mediaType;
    private final List<String> extensions;

    MediaKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What such a file is usually called. */
    String extension() {
        return extensions.getFirst();
    }

    /** Whether a file of this kind may carry this extension. */
    boolean goesBy(String extension) {
        return extensions.contains(extension) || this == M4A && extension.equals("mp4");
    }

    /** Empty for everything that is not a kind we take. */
    static Optional<MediaKind> of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 16), ISO_8859_1);
        if (head.startsWith("RIFF") && head.length() >= 12) {
            return ofRiff(head.substring(8, 12));
        }
        if (head.length() >= 12 && head.startsWith("ftyp", 4)) {
            return Optional.of(head.startsWith("M4A", 8) ? M4A : MP4);
        }
        return Arrays.stream(values()).filter(kind -> kind.startsLike(head)).findFirst();
    }

    private boolean startsLike(String head) {
        return switch (this) {
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
            case PDF -> head.startsWith("%PDF-");
            case OGG -> head.startsWith("OggS");
            case WEBM -> head.startsWith("\u001aE\u00df\u00a3");
            case MP3 -> isMp3(head);
            case WEBP, WAV, M4A, MP4 -> false;
        };
    }

    private static Optional<MediaKind> ofRiff(String form) {
        return switch (form) {
            case "WEBP" -> Optional.of(WEBP);
            case "WAVE" -> Optional.of(WAV);
            default -> Optional.empty();
        };
    }

    /** An ID3 tag, or the sync word of an MPEG layer III frame. */
    private static boolean isMp3(String head) {
        return head.startsWith("ID3")
                || head.length() > 2
                        && head.charAt(0) == 0xff
                        && (head.charAt(1) & 0xe6) == 0xe2
                        && head.charAt(2) != 0xff;
    }
}
