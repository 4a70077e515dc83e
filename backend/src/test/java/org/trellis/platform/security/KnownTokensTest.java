package org.trellis.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.testkit.Actor;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

/** A token that is known is not asked for its signature again; nothing else gets in by that. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class KnownTokensTest {

    private final String token = Actor.TEACHER.token();

    @BeforeEach
    void know() {
        World.ensure();
        assertThat(answer(token)).isEqualTo(200);
        assertThat(answer(token)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryForgeryOfAKnownToken(Forgery forgery) {
        assertThat(answer(forgery.of(token))).isEqualTo(401);
    }

    @Test
    void forgetsATokenWhenItEnds() throws InterruptedException {
        String brief = Actor.TEACHER.tokenFor(2);
        assertThat(answer(brief)).isEqualTo(200);
        Thread.sleep(2_500);
        assertThat(answer(brief)).isEqualTo(401);
    }

    private static int answer(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }

    enum Forgery {
        ANOTHER_PERSON(token -> withPayload(
                token,
                payload(token)
                        .replace(
                                Actor.TEACHER.id().toString(),
                                Actor.DISTRICT_ADMIN.id().toString()))),
        A_LONGER_LIFE(token -> withPayload(token, payload(token).replaceAll("\"exp\":\\d+", "\"exp\":9999999999"))),
        NO_ALGORITHM(token -> encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + "."),
        NO_SIGNATURE(token -> token.substring(0, token.lastIndexOf('.') + 1)),
        ANOTHER_KEY(token -> Jwt.claims().subject(Actor.TEACHER.id().toString()).sign(anyKey())),
        A_BIT_OF_THE_SIGNATURE(token -> token.substring(0, token.length() - 3)
                + (token.charAt(token.length() - 3) == 'A' ? 'B' : 'A')
                + token.substring(token.length() - 2));

        private final UnaryOperator<String> forge;

        Forgery(UnaryOperator<String> forge) {
            this.forge = forge;
        }

        String of(String token) {
            return forge.apply(token);
        }

        private static String payload(String token) {
            return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        }

        private static String withPayload(String token, String payload) {
            String[] parts = token.split("\\.");
            return parts[0] + "." + encoded(payload) + "." + parts[2];
        }

        private static String encoded(String text) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        private static PrivateKey anyKey() {
            try {
                return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
