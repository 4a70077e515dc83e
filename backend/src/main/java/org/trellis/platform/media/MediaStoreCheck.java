package org.trellis.platform.media;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether files can be kept and opened. No reason to take an instance out of the traffic: all but files goes on without. */
@Wellness
@Singleton
class MediaStoreCheck implements HealthCheck {

    private final MediaStore store;

    MediaStoreCheck(MediaStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            store.requireThere();
            return HealthCheckResponse.up("store of files");
        } catch (StoreAway away) {
            return HealthCheckResponse.down("store of files");
        }
    }
}
