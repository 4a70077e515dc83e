package org.trellis.platform.sealing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Wraps other keys, each with the key of its district, which is derived from the one configured key (HKDF, RFC 5869). Set
 * {@code TRELLIS_MASTER_KEY} to 32 random bytes in Base64 and keep it apart from the backups.
 */
@Singleton
public class MasterKey {

    private static final String DERIVATION = "HKDF-SHA256";
    private static final int KEY_BYTES = 32;
    private static final int ID_DIGITS = 16;

    private final byte[] master;

    public MasterKey(@ConfigProperty(name = "trellis.master-key") String base64) {
        this.master = Base64.getDecoder().decode(base64);
        Seal.keyOf(master);
    }

    /** Tells master keys apart without telling the key. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(master);
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] wrap(SecretKey key, int district, String place) {
        return Seal.close(keyOf(district), key.getEncoded(), place);
    }

    /** @throws IllegalStateException wrapped with another master key, for another district or another place */
    public SecretKey unwrap(byte[] wrapped, int district, String place) {
        return Seal.keyOf(Seal.open(keyOf(district), wrapped, place));
    }

    private SecretKey keyOf(int district) {
        try {
            byte[] purpose = ("trellis district " + district).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance(DERIVATION)
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
