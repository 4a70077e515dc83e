package org.trellis.mastery.domain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of mastery that are not a district's rule. */
@ConfigMapping(prefix = "trellis.mastery")
interface MasteryConfig {

    /** Days after which an attained competency is due for a check. It still counts. */
    @WithDefault("400")
    int checkAfterDays();
}
