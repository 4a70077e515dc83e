package org.trellis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.World;

@QuarkusTest
class EachDistrictTest {

    @Inject
    EachDistrict each;

    @Test
    void whatFailsInOneDistrictKeepsNoOtherFromItsTurn() {
        World.ensure();
        List<Integer> turns = new ArrayList<>();
        each.run(district -> {
            turns.add(district);
            if (district == World.RIVER) {
                throw new IllegalStateException("the first one fails");
            }
        });
        assertThat(turns).contains(World.RIVER, World.LAKE).doesNotHaveDuplicates();
    }
}
