package org.trellis.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class FilmLengthTest {

    private static final Map<String, IntFunction<byte[]>> FILMS = Map.of(
            "a.mp4", Films::mp4,
            "wide.mp4", Films::wideMp4,
            "recorded.mp4", Films::recordedMp4,
            "a.webm", Films::webm,
            "recorded.webm", Films::recordedWebm);

    @Test
    void twoMinutesAreTakenAndThreeAreNot() {
        FILMS.forEach((name, film) -> {
            assertThat(MediaCheck.check(name, film.apply(120)).content()).isNotEmpty();
            assertThatThrownBy(() -> MediaCheck.check(name, film.apply(180)))
                    .isInstanceOf(MediaRefused.class)
                    .hasMessage("\"" + name + "\" lasts longer than two minutes.");
        });
    }

    @Test
    void theLengthIsReadFromTheHeaderOrTheBlocks() throws Damaged {
        assertThat(FilmLength.seconds(MediaKind.MP4, Films.mp4(90))).isEqualTo(90);
        assertThat(FilmLength.seconds(MediaKind.MP4, Films.wideMp4(90))).isEqualTo(90);
        assertThat(FilmLength.seconds(MediaKind.MP4, Films.recordedMp4(90))).isEqualTo(89);
        assertThat(FilmLength.seconds(MediaKind.WEBM, Films.webm(90))).isEqualTo(90);
        assertThat(FilmLength.seconds(MediaKind.WEBM, Films.recordedWebm(90))).isEqualTo(89.5);
    }

    @Test
    void aRecordingThatIsCutOffCountsAsFarAsItGoes() throws Damaged {
        byte[] film = Films.recordedWebm(90);
        for (int length = 16; length < film.length; length += 7) {
            assertThat(FilmLength.seconds(MediaKind.WEBM, Pictures.slice(film, 0, length)))
                    .isBetween(0.0, 89.5);
        }
    }
}
