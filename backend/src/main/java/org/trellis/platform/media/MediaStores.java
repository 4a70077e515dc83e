package org.trellis.platform.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.trellis.platform.security.CurrentCaller;

/** Makes the one store that the configuration names. */
@Singleton
class MediaStores {

    private static final Logger LOG = Logger.getLogger(MediaStores.class);

    private final MediaConfig config;

    MediaStores(MediaConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    MediaStore store(CurrentCaller caller) {
        return switch (config.store()) {
            case FOLDER -> new FolderMediaStore(config.directory(), caller);
            case S3 -> new S3MediaStore(S3Connection.to(config.s3()), bucket(), caller);
        };
    }

    /** A setting that is missing is missed when the application starts, not when the first file comes. */
    void begin(@Observes StartupEvent started, MediaStore store) {
        LOG.debugf("files are kept by %s", store.getClass().getSimpleName());
    }

    private String bucket() {
        return config.s3()
                .bucket()
                .orElseThrow(
                        () -> new IllegalStateException("trellis.media.s3.bucket is needed where files lie in S3"));
    }
}
