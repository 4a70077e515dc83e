package org.trellis.platform.web;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.Uploads;

/** The file of a form: it comes along with it, or came before in pieces. */
@Singleton
public class SentFiles {

    private final Uploads uploads;

    SentFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Call in an {@link Idempotent} operation.
     *
     * @param upload id of an upload that is whole
     * @throws org.trellis.platform.error.ProblemException 422 unless there is exactly one of both, 404 for an upload that is
     *     not the caller's, 409 when it is not whole or was used before
     */
    public GivenFile of(@Nullable FileUpload file, @Nullable UUID upload) {
        if (file != null && upload == null) {
            return GivenFile.in(file.uploadedFile(), file.fileName(), file.size());
        }
        if (file == null && upload != null) {
            return uploads.whole(upload);
        }
        throw Problems.invalid("file", "exactly-one", "Send a file, or name an upload that is whole.");
    }
}
