package org.trellis.platform.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files lie and how large one may be. */
@ConfigMapping(prefix = "trellis.media")
interface MediaConfig {

    @WithDefault("folder")
    Place store();

    /** A folder that all instances share; made when it is not there. */
    @WithDefault("data/media")
    Path directory();

    /** Bytes. */
    @WithDefault("20000000")
    long largest();

    Bucket s3();

    enum Place {
        FOLDER,
        S3
    }

    /** A bucket of Amazon S3, or of any store that speaks its language. */
    interface Bucket {

        /** Needed where files lie in a bucket. */
        Optional<String> bucket();

        /** Empty for Amazon's own. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** Most stores that are not Amazon's want the bucket in the path, not in the host's name. */
        @WithDefault("false")
        boolean pathStyle();

        /** Without keys the SDK looks where it usually does: environment, container or instance role. */
        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
