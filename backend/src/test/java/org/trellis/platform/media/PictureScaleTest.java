package org.trellis.platform.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

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
        assertThat(PictureScale.fit(MediaKind.JPEG, small)).isSameAs(small);
        byte[] broken = Pictures.hugePng();
        assertThat(PictureScale.fit(MediaKind.PNG, broken)).isSameAs(broken);
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
