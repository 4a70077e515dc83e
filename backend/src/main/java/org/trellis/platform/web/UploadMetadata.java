package org.trellis.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** What the sender says about a file: {@code key base64,key base64}, as tus has it. Only the name is of use to us. */
final class UploadMetadata {

    private UploadMetadata() {}

    /** {@code file} where no name is told. */
    static String fileName(@Nullable String header) {
        return Stream.ofNullable(header)
                .flatMap(all -> Stream.of(all.split(",")))
                .map(one -> one.strip().split(" ", 2))
                .filter(pair -> pair[0].equals("filename") && pair.length == 2)
                .map(pair -> decoded(pair[1]))
                .findFirst()
                .orElse("file");
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.malformed("Upload-Metadata is not a list of keys with values in Base64.");
        }
    }
}
