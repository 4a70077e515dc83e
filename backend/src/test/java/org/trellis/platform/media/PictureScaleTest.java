package org.trellis.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureScaleTest {

    @Test
    void aLargePhotoIsMadeSmallAndStaysTheSamePicture() throws IOException {
        byte[] photo = picture(4000, 3000, BufferedImage.TYPE_INT_RGB, "jpg");
        long begun = System.nanoTime();
        byte[] kept = MediaCheck.check("photo.jpg", photo).content();
        long took = (System.nanoTime() - begun) / 1_000_000;
        BufferedImage small = read(kept);
        System.out.printf(
                "12 Mpx photo: %d x %d, %d of %d bytes, %d ms%n",
                small.getWidth(), small.getHeight(), kept.length, photo.length, took);
        assertThat(read(photo).getWidth()).as("control: it was larger").isEqualTo(4000);
        assertThat(small.getWidth()).isEqualTo(PictureScale.LONGEST);
        assertThat(small.getHeight()).isEqualTo(1920);
        assertThat(new Color(small.getRGB(200, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(2300, 1700)).getBlue()).isGreaterThan(200);
        assertThat(MediaCheck.check("photo.jpg", kept).content())
                .as("once more")
                .isEqualTo(kept);
    }

    @Test
    void aPhotoThatLiesOnItsSideKeepsWhichSideIsUp() throws IOException, Damaged {
        byte[] cleaned = MediaCheck.check("a.jpg", Pictures.jpegWithSecret()).content();
        byte[] photo = ExifOrientation.moved(cleaned, picture(1300, 2600, BufferedImage.TYPE_INT_RGB, "jpg"));
        byte[] kept = MediaCheck.check("photo.jpg", photo).content();
        assertThat(read(kept).getHeight()).isEqualTo(PictureScale.LONGEST);
        assertThat(orientation(kept)).isEqualTo(6);
        assertThat(orientation(picture(30, 20, BufferedImage.TYPE_INT_RGB, "jpg")))
                .as("control: a photo that says none")
                .isZero();
    }

    @Test
    void whatIsClearStaysClear() throws IOException {
        byte[] drawing = picture(3000, 300, BufferedImage.TYPE_INT_ARGB, "png");
        BufferedImage small = read(MediaCheck.check("a.png", drawing).content());
        assertThat(small.getWidth()).isEqualTo(PictureScale.LONGEST);
        assertThat(small.getHeight()).isEqualTo(256);
        assertThat(new Color(small.getRGB(1280, 128), true).getAlpha()).isZero();
    }

    @Test
    void aSmallPictureAndOneThatCannotBeDrawnStayAsTheyAre() throws IOException {
        byte[] small = picture(PictureScale.LONGEST, 40, BufferedImage.TYPE_INT_RGB, "jpg");
        assertThat(PictureScale.fit(MediaKind.JPEG, small).content()).isSameAs(small);
        byte[] broken = Pictures.hugePng();
        assertThat(PictureScale.fit(MediaKind.PNG, broken).content()).isSameAs(broken);
    }

    /** Real files, by libwebp: lossy, lossy with what is clear, lossless; 3,000 pixels wide. */
    @ParameterizedTest
    @CsvSource({"photo.webp, photo.jpg, JPEG", "clear.webp, clear.png, PNG", "drawing.webp, drawing.jpg, JPEG"})
    void aLargeWebpIsMadeSmallAndStaysTheSamePicture(String given, String name, MediaKind kind) throws IOException {
        byte[] large = file(given);
        CheckedMedia kept = MediaCheck.check(given, large);
        BufferedImage small = read(kept.content());
        System.out.printf(
                "%s: %d x %d as %s, %d of %d bytes%n",
                given, small.getWidth(), small.getHeight(), kept.kind(), kept.content().length, large.length);
        assertThat(width(large)).as("control: it was larger").isEqualTo(3000);
        assertThat(kept.fileName()).isEqualTo(name);
        assertThat(kept.kind()).isEqualTo(kind);
        assertThat(small.getWidth()).isEqualTo(PictureScale.LONGEST);
        assertThat(small.getHeight()).isEqualTo(512);
        Color left = new Color(small.getRGB(200, 60), true);
        Color right = new Color(small.getRGB(2300, 450), true);
        Color between = new Color(small.getRGB(1280, 256), true);
        assertThat(left.getRed()).isGreaterThan(200);
        assertThat(left.getBlue()).isLessThan(60);
        assertThat(right.getBlue()).isGreaterThan(200);
        assertThat(right.getRed()).isLessThan(60);
        assertThat(between.getAlpha()).isEqualTo(kind == MediaKind.PNG ? 0 : 255);
        assertThat(MediaCheck.check(name, kept.content()).content())
                .as("once more")
                .isEqualTo(kept.content());
    }

    @Test
    void aLargeGifBecomesAPictureOfAllColours() throws IOException {
        CheckedMedia kept = MediaCheck.check("map.gif", picture(3000, 600, BufferedImage.TYPE_INT_RGB, "gif"));
        BufferedImage small = read(kept.content());
        assertThat(kept.fileName()).isEqualTo("map.png");
        assertThat(kept.kind()).isEqualTo(MediaKind.PNG);
        assertThat(small.getWidth()).isEqualTo(PictureScale.LONGEST);
        assertThat(new Color(small.getRGB(200, 60)).getRed()).isGreaterThan(200);
        assertThat(MediaCheck.check("small.gif", Pictures.gif()).kind())
                .as("control: a small one stays a GIF")
                .isEqualTo(MediaKind.GIF);
    }

    @Test
    void whatMovesOrIsTooMuchToDrawStaysAsItIs() throws IOException {
        CheckedMedia kept = MediaCheck.check("moving.webp", file("moving.webp"));
        assertThat(kept.kind()).isEqualTo(MediaKind.WEBP);
        assertThat(kept.fileName()).isEqualTo("moving.webp");
        assertThat(MediaCheck.check("huge.webp", file("huge.webp")).kind())
                .as("more than is drawn")
                .isEqualTo(MediaKind.WEBP);
        CheckedMedia wave = MediaCheck.check("moving.gif", file("moving.gif"));
        assertThat(wave.kind()).isEqualTo(MediaKind.GIF);
        assertThat(width(wave.content())).isEqualTo(2600);
    }

    @Test
    void aGifThatIsLargerThanItSaysIsRefusedWithoutBeingDrawn() throws IOException {
        byte[] gif = picture(300, 60, BufferedImage.TYPE_INT_RGB, "gif");
        assertThat(MediaCheck.check("a.gif", gif).kind()).as("control").isEqualTo(MediaKind.GIF);
        int frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf("\0\0\0\0\u002c\u0001\u003c\0") + 4;
        gif[frame + 1] = (byte) 0x4e;
        gif[frame + 3] = (byte) 0x4e;
        assertThatThrownBy(() -> MediaCheck.check("a.gif", gif)).hasMessageContaining("more than 50 million pixels");
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = PictureScaleTest.class.getResourceAsStream("/media/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static int width(byte[] content) throws IOException {
        return read(content).getWidth();
    }

    /** Red above on the left, blue below on the right, nothing or black between. */
    private static byte[] picture(int width, int height, int type, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 3, height / 3);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width * 2 / 3, height * 2 / 3, width / 3 + 1, height / 3 + 1);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static int orientation(byte[] jpeg) throws Damaged {
        byte[] segment = ExifOrientation.find(jpeg);
        return segment.length == 0 ? 0 : segment[29];
    }
}
