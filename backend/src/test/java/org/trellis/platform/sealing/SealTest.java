package org.trellis.platform.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] WORDS = "Se quedó callada hoy".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "1|student|note|row";

    private final SecretKey key = Seal.newKey();

    @Test
    void opensWhatItClosed() {
        assertArrayEquals(WORDS, Seal.open(key, Seal.close(key, WORDS, PLACE), PLACE));
        assertArrayEquals(new byte[0], Seal.open(key, Seal.close(key, new byte[0], PLACE), PLACE));
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        assertFalse(Arrays.equals(Seal.close(key, WORDS, PLACE), Seal.close(key, WORDS, PLACE)));
    }

    @Test
    void opensNowhereElseWithNoOtherKeyAndNotAfterAChange() {
        byte[] sealed = Seal.close(key, WORDS, PLACE);
        assertThrows(IllegalStateException.class, () -> Seal.open(key, sealed, "1|other|note|row"));
        assertThrows(IllegalStateException.class, () -> Seal.open(Seal.newKey(), sealed, PLACE));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> Seal.open(key, sealed, PLACE));
    }

    @Test
    void aKeyIsWrappedForItsDistrictAndPlace() {
        MasterKey master = new MasterKey(secret('a'));
        byte[] wrapped = master.wrap(key, 1, PLACE);
        assertEquals(key, master.unwrap(wrapped, 1, PLACE));
        assertThrows(IllegalStateException.class, () -> master.unwrap(wrapped, 2, PLACE));
        assertThrows(IllegalStateException.class, () -> master.unwrap(wrapped, 1, "elsewhere"));
        assertThrows(IllegalStateException.class, () -> new MasterKey(secret('b')).unwrap(wrapped, 1, PLACE));
    }

    @Test
    void aShortMasterKeyIsRefused() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);
        assertThrows(IllegalArgumentException.class, () -> new MasterKey(tooShort));
    }

    private static String secret(char letter) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) letter);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
