package org.trellis.platform.media;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.Actor;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class UploadRequests implements OperationRequests {

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "startUpload",
                () -> new Sample("POST", Pieces.UPLOADS, null, null, Pieces.announcing("a.png", 3)),
                "getUpload",
                () -> Sample.get(begun()),
                "readUpload",
                () -> new Sample("HEAD", begun(), null, null, Map.of("Tus-Resumable", "1.0.0")),
                "addUploadPiece",
                () -> new Sample(
                        "PATCH",
                        begun(),
                        new byte[2],
                        Pieces.TYPE,
                        Map.of("Tus-Resumable", "1.0.0", "Upload-Offset", "0")));
    }

    private static String begun() {
        return Pieces.begun(Actor.STUDENT, "a.png", 3);
    }
}
