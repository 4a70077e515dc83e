package org.trellis.platform.media;

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
 * Makes a photo smaller that is larger than any screen needs. PNG and JPEG only: Java writes no WebP, and the web app, which
 * does, has made its pictures small before. Call after the pixels were counted.
 */
final class PictureScale {

    static final int LONGEST = 2560;
    private static final float QUALITY = 0.85f;
    /** A large picture takes a hundred megabytes for a moment: one at a time. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private PictureScale() {}

    /** The same content where it is small enough, or where Java cannot draw it. */
    static byte[] fit(MediaKind kind, byte[] content) {
        if (kind != MediaKind.JPEG && kind != MediaKind.PNG) {
            return content;
        }
        TURN.acquireUninterruptibly();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                return longest(reader) <= LONGEST ? content : smaller(kind, reader, content);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException cannotBeDrawn) {
            return content;
        } finally {
            TURN.release();
        }
    }

    private static int longest(ImageReader reader) throws IOException {
        return Math.max(reader.getWidth(0), reader.getHeight(0));
    }

    private static byte[] smaller(MediaKind kind, ImageReader reader, byte[] content) throws IOException {
        BufferedImage drawn = draw(kind, read(reader), longest(reader), reader.getWidth(0), reader.getHeight(0));
        byte[] written = write(kind, drawn);
        return kind == MediaKind.JPEG ? ExifOrientation.moved(content, written) : written;
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
