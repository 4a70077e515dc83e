package org.trellis.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {

    @Test
    void isReadableAndNeverTheSame() {
        assertThat(Stream.generate(FirstPassword::make).limit(1000).distinct())
                .hasSize(1000)
                .allMatch(password -> password.matches("([a-z2-9&&[^ilo]]{4}-){2}[a-z2-9&&[^ilo]]{4}"));
    }
}
