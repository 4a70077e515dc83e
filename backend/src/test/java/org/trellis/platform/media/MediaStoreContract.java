package org.trellis.platform.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;

/** What every store of files keeps to. Each store's own test says how to look behind it. */
abstract class MediaStoreContract {

    private static final byte[] CONTENT = "a picture of a bridge".getBytes(UTF_8);
    /** echo -n "a picture of a bridge" | sha256sum */
    private static final String HASH = ContentHash.of(CONTENT);

    /** The store as callers of this district see it. */
    abstract MediaStore in(int district);

    /** The places of what really lies in the store, sorted. */
    abstract List<String> behind();

    /** Changes what lies there, behind the store's back. */
    abstract void damage(String place);

    /** What really lies there. */
    abstract byte[] raw(String place);

    /** From here on the store does not answer. */
    abstract void takeAway();

    abstract void bringBack() throws IOException;

    @Test
    void whatIsKeptCanBeOpened() {
        assertThat(in(1).put(CONTENT)).isEqualTo(HASH);
        assertThat(in(1).open(HASH)).hasValue(CONTENT);
        assertThat(in(1).open(ContentHash.of(new byte[1]))).isEmpty();
        assertThat(behind()).containsExactly(ContentHash.place(1, HASH));
    }

    @Test
    void anotherDistrictCannotOpenIt() {
        in(1).put(CONTENT);
        assertThat(in(2).open(HASH)).isEmpty();
        in(2).put(CONTENT);
        assertThat(in(2).open(HASH)).as("control: its own can be opened").hasValue(CONTENT);
    }

    @Test
    void keepingTwiceWritesOnce() {
        in(1).put(CONTENT);
        damage(ContentHash.place(1, HASH));
        byte[] mark = raw(ContentHash.place(1, HASH));
        assertThat(in(1).put(CONTENT)).isEqualTo(HASH);
        assertThat(raw(ContentHash.place(1, HASH))).isEqualTo(mark);
        assertThat(behind()).hasSize(1);
        in(1).put(new byte[3]);
        assertThat(behind()).as("control: another content is another object").hasSize(2);
    }

    @Test
    void whatIsDamagedIsNotGivenOut() {
        in(1).put(CONTENT);
        damage(ContentHash.place(1, HASH));
        assertThat(raw(ContentHash.place(1, HASH)))
                .as("control: without the check it would be given out")
                .isNotEmpty()
                .isNotEqualTo(CONTENT);
        assertThatThrownBy(() -> in(1).open(HASH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(HASH);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAwayAndNothingIsHalfWritten() throws IOException {
        in(1).put(CONTENT);
        in(1).requireThere();
        takeAway();
        byte[] other = new byte[300_000];
        assertThatThrownBy(() -> in(1).put(other))
                .isInstanceOfSatisfying(
                        StoreAway.class,
                        away -> assertThat(away.type().status()).isEqualTo(503));
        assertThatThrownBy(() -> in(1).open(HASH)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> in(1).requireThere()).isInstanceOf(StoreAway.class);
        bringBack();
        assertThat(behind()).hasSize(1);
        assertThat(in(1).open(HASH)).as("control: it is only away").hasValue(CONTENT);
        assertThat(in(1).open(in(1).put(other))).hasValue(other);
    }

    @Test
    void aFilmGoesInAndOut() {
        byte[] film = new byte[5_000_000];
        film[film.length - 1] = 1;
        long begun = System.nanoTime();
        String hash = in(1).put(film);
        long kept = System.nanoTime();
        assertThat(in(1).open(hash)).hasValue(film);
        System.out.printf(
                "%s: 5 MB kept in %d ms, opened in %d ms%n",
                getClass().getSimpleName(), (kept - begun) / 1_000_000, (System.nanoTime() - kept) / 1_000_000);
    }

    static CurrentCaller callerIn(int district) {
        return new CurrentCaller() {
            @Override
            public Caller get() {
                return new Caller(district, null, Set.of());
            }
        };
    }
}
