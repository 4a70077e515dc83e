package org.trellis.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings {@code trellis.demo.*}. */
@ConfigMapping(prefix = "trellis.demo")
interface DemoSettings {

    /** Whether to load the demo districts at start; never in production. */
    @WithDefault("false")
    boolean load();

    /** The folder {@code demo/} of the repository. */
    @WithDefault("demo")
    Path directory();
}
