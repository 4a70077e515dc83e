package org.trellis.platform.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MediaCheckTest {

    private static final Map<String, Supplier<byte[]>> WITH_SECRET = Map.of(
            "a.png", Pictures::pngWithSecret,
            "a.jpeg", Pictures::jpegWithSecret,
            "a.gif", Pictures::gifWithSecret,
            "a.webp", Pictures::webpWithSecret,
            "a.mp4", Pictures::mp4WithSecret);

    @TestFactory
    Stream<DynamicTest> nothingHiddenSurvives() {
        return WITH_SECRET.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    byte[] given = file.getValue().get();
                    assertThat(text(given)).contains(Pictures.SECRET);

                    assertThat(text(MediaCheck.check(file.getKey(), given).content()))
                            .doesNotContain(Pictures.SECRET);
                }));
    }

    @TestFactory
    Stream<DynamicTest> picturesStillShow() {
        return Stream.of("a.png", "a.jpeg", "a.gif")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    byte[] given = requireNonNull(WITH_SECRET.get(name)).get();

                    assertThat(pixelsOf(MediaCheck.check(name, given).content()))
                            .isEqualTo(pixelsOf(given));
                }));
    }

    @Test
    void aPhotoKeepsWhichSideIsUpAndNothingElseOfItsExif() throws Damaged {
        byte[] clean = MediaCheck.check("a.jpg", Pictures.jpegWithSecret()).content();

        assertThat(ExifOrientation.only(Pictures.slice(clean, 4, 4 + 34))).isNotEmpty();
        assertThat(clean[4 + 8 + 8 + 2 + 9]).isEqualTo((byte) 6);
    }

    @Test
    void cleaningTwiceChangesNothing() {
        WITH_SECRET.forEach((name, file) -> {
            byte[] once = MediaCheck.check(name, file.get()).content();
            assertThat(MediaCheck.check(name, once).content()).isEqualTo(once);
        });
    }

    @Test
    void aDisguisedFileIsRefusedByName() {
        assertThatThrownBy(() -> MediaCheck.check("holiday.png", Pictures.jpeg()))
                .isInstanceOf(MediaRefused.class)
                .hasMessage("\"holiday.png\" says it is one kind of file, but its content is image/jpeg.");
        assertThatThrownBy(() -> MediaCheck.check("photo.png.exe", Pictures.png()))
                .isInstanceOf(MediaRefused.class);
        assertThatThrownBy(() -> MediaCheck.check("page.png", Pictures.bytes("<html><script>alert(1)</script>")))
                .hasMessageContaining("\"page.png\" is not a picture");
        assertThatThrownBy(
                        () -> MediaCheck.check("a.gif", Pictures.bytes("GIF89a/*<script>*/=1;alert(document.cookie)")))
                .hasMessageContaining("damaged");
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedWithoutBeingDecoded() {
        assertThatThrownBy(() -> MediaCheck.check("big.png", Pictures.hugePng()))
                .hasMessage("\"big.png\" has more than 50 million pixels.");
    }

    @Test
    void everyCutOffFileIsRefusedInWordsAndNeverFails() {
        WITH_SECRET.forEach((name, file) -> {
            byte[] clean = MediaCheck.check(name, file.get()).content();
            for (int length = 0; length < clean.length - 1; length++) {
                byte[] cut = Pictures.slice(clean, 0, length);
                try {
                    MediaCheck.check(name, cut);
                } catch (MediaRefused expected) {
                    assertThat(expected.type().status()).isEqualTo(422);
                }
            }
        });
    }

    @Test
    void namesAreMadeHarmless() {
        assertThat(MediaCheck.check("../../etc/\u202epass\nwd.png", Pictures.png())
                        .fileName())
                .isEqualTo("passwd.png");
        assertThat(MediaCheck.check("C:\\Users\\h\\me.png", Pictures.png()).fileName())
                .isEqualTo("me.png");
        assertThat(MediaCheck.check("voice", Pictures.png()).fileName()).isEqualTo("voice.png");
        assertThat(MediaCheck.check("x".repeat(500) + ".png", Pictures.png()).fileName())
                .hasSize(120);
    }

    private static String text(byte[] content) {
        return new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static int[] pixelsOf(byte[] content) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
