package org.trellis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final Optional<String> BROWSERS = Optional.of("http://localhost:8081/realms/trellis");
    private static final Optional<String> SERVERS = Optional.of("http://keycloak:8081/realms/trellis");

    @Test
    void isTheNameThatTokensCarry() {
        assertThat(new TokenIssuer(BROWSERS, SERVERS).find()).isEqualTo(BROWSERS);
        assertThat(new TokenIssuer(Optional.empty(), SERVERS).find()).isEqualTo(SERVERS);
        assertThat(new TokenIssuer(Optional.empty(), Optional.empty()).find()).isEmpty();
    }
}
