package org.trellis.platform.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files lie and how large one may be. */
@ConfigMapping(prefix = "trellis.media")
interface MediaConfig {

    /** A folder that all instances share; made when it is not there. */
    @WithDefault("data/media")
    Path directory();

    /** Bytes. */
    @WithDefault("20000000")
    long largest();
}
