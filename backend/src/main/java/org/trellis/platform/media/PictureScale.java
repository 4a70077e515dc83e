package org.trellis.platform.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes a picture smaller that is larger than any screen needs. Java reads WebP by a library and writes none: a large one
 * becomes a JPEG, or a PNG where some of it is clear; a large GIF becomes a PNG, which has all colours. What moves stays as it
 * is. Call after the pixels were counted.
 */
final class PictureScale {

    static final int LONGEST = 2560;
    private static final float QUALITY = 0.85f;
    /** Each pixel of a WebP takes 26 bytes while it is read: beyond this, which no phone's camera is, it stays as it is. */
    private static final long MOST_OF_WEBP = 12_500_000;
    /** A large picture takes a hundred megabytes for a moment: one at a time. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private PictureScale() {}

    /** A picture as it is kept. */
    record Fitted(MediaKind kind, byte[] content) {}

    /** The same content where it is small enough, moves, or Java cannot draw it. */
    static Fitted fit(MediaKind kind, byte[] content) {
        Fitted same = new Fitted(kind, content);
        if (!MediaKind.PICTURES.contains(kind)) {
            return same;
        }
        TURN.acquireUninterruptibly();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(kind, in);
            try {
                reader.setInput(in, false, true);
                return longest(reader) <= LONGEST || staysLarge(kind, reader) ? same : smaller(kind, reader, content);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException cannotBeDrawn) {
            return same;
        } finally {
            TURN.release();
        }
    }

    /** The one for WebP is called by its name: which libraries Java finds depends on who asks for pictures first. */
    private static ImageReader reader(MediaKind kind, ImageInputStream in) throws IOException {
        return kind == MediaKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReaders(in).next();
    }

    private static boolean staysLarge(MediaKind kind, ImageReader reader) throws IOException {
        return switch (kind) {
            case GIF -> reader.getNumImages(true) > 1;
            case WEBP ->
                reader.getNumImages(true) > 1 || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_OF_WEBP;
            default -> false;
        };
    }

    private static int longest(ImageReader reader) throws IOException {
        return Math.max(reader.getWidth(0), reader.getHeight(0));
    }

    private static Fitted smaller(MediaKind kind, ImageReader reader, byte[] content) throws IOException {
        BufferedImage read = read(reader);
        MediaKind kept = keptAs(kind, read);
        byte[] written = write(kept, draw(kept, read, longest(reader), reader.getWidth(0), reader.getHeight(0)));
        return new Fitted(kept, kind == MediaKind.JPEG ? ExifOrientation.moved(content, written) : written);
    }

    private static MediaKind keptAs(MediaKind kind, BufferedImage read) {
        return switch (kind) {
            case WEBP -> read.getColorModel().hasAlpha() ? MediaKind.PNG : MediaKind.JPEG;
            case GIF -> MediaKind.PNG;
            default -> kind;
        };
    }

    /** Rows and columns that are not needed are not even kept while reading. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        ImageReadParam some = reader.getDefaultReadParam();
        int step = longest(reader) / LONGEST;
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    private static BufferedImage draw(MediaKind kind, BufferedImage read, int longest, int width, int height) {
        int type = kind == MediaKind.PNG && read.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB;
        BufferedImage small = new BufferedImage(scaled(width, longest), scaled(height, longest), type);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(read, 0, 0, small.getWidth(), small.getHeight(), null);
        canvas.dispose();
        return small;
    }

    private static int scaled(int side, int longest) {
        return Math.max(1, Math.round((float) side * LONGEST / longest));
    }

    private static byte[] write(MediaKind kind, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromRenderedImage(picture), kind.extension())
                .next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == MediaKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
