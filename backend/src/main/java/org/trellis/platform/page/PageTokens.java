package org.trellis.platform.page;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.CurrentCaller;

/** Signs the keys of the last row of a page, bound to the list and to the person who asked, so that none can be made up. */
@Singleton
public class PageTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec secret;
    private final CurrentCaller caller;

    PageTokens(@ConfigProperty(name = "trellis.page-token-secret") String secret, CurrentCaller caller) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.caller = caller;
    }

    /**
     * @param scope the list and its filters; a token opens only in the scope it was made for
     * @param keys the sort keys of the last row, the unique one last
     */
    public String sign(String scope, String... keys) {
        String payload = Stream.of(keys).map(PageTokens::encode).collect(Collectors.joining("."));
        return payload + "." + ENCODER.encodeToString(mac(scope, payload));
    }

    /** The keys; 400 where the token was changed, made for another list or for another person. */
    public List<String> open(String scope, String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 0) {
            throw refused();
        }
        String payload = token.substring(0, dot);
        try {
            byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            if (!MessageDigest.isEqual(signature, mac(scope, payload))) {
                throw refused();
            }
            return Stream.of(payload.split("\\.", -1)).map(PageTokens::decode).toList();
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private byte[] mac(String scope, String payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            String bound = caller.get().district() + "|" + caller.get().person() + "|" + scope + "|" + payload;
            return mac.doFinal(bound.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String key) {
        return ENCODER.encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static RuntimeException refused() {
        return Problems.malformed("This pageToken is not one of ours.");
    }
}
