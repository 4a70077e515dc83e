package org.trellis.platform.media;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** How a bucket is reached, and how long it is waited for. */
final class S3Connection {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_BYTES = Duration.ofSeconds(5);
    private static final Duration ONE_TRY = Duration.ofSeconds(15);
    /** With the tries after a failure, three at most. */
    private static final Duration IN_ALL = Duration.ofSeconds(30);

    private S3Connection() {}

    static S3Client to(MediaConfig.Bucket s3) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(s3.region()))
                .forcePathStyle(s3.pathStyle())
                .credentialsProvider(credentials(s3))
                // newer checksums are not known to every store; Content-MD5 is, and the hash is compared on reading
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(BETWEEN_BYTES))
                .overrideConfiguration(calls -> calls.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(ONE_TRY)
                        .apiCallTimeout(IN_ALL));
        s3.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(MediaConfig.Bucket s3) {
        return s3.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        key,
                        s3.secretKey()
                                .orElseThrow(
                                        () -> new IllegalStateException("trellis.media.s3.secret-key is missing")))))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }
}
