package org.trellis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web side: signs in as the teacher and makes the two requests. */
final class Http {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Place place;
    private volatile String token = "";

    Http(Place place) {
        this.place = place;
    }

    /** Lets this copy's Keycloak give out tokens for a password, which no client of the realm may do. */
    void allowPasswords() throws IOException, InterruptedException {
        String admin = token("/realms/master", "client_id=admin-cli&username=admin&password=admin");
        String body = """
                {"clientId":"bench","publicClient":true,"directAccessGrantsEnabled":true,\
                "defaultClientScopes":["basic","trellis-api"]}""";
        expect(
                201,
                HttpRequest.newBuilder(URI.create(place.keycloak() + "/admin/realms/trellis/clients"))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    void signIn() throws IOException, InterruptedException {
        token = token("/realms/trellis", "client_id=bench&username=ms.reyes&password=trellis");
    }

    void readState(UUID student) throws IOException, InterruptedException {
        expect(200, request("/api/v1/students/" + student + "/state").GET());
    }

    void judge(UUID student, UUID evidence, UUID key) throws IOException, InterruptedException {
        String body = "{\"competencyId\":\"" + Ids.competency(1) + "\",\"level\":3}";
        expect(
                201,
                request("/api/v1/students/" + student + "/evidence/" + evidence + "/judgements")
                        .header("Idempotency-Key", key.toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(place.web() + path)).header("Authorization", "Bearer " + token);
    }

    private String token(String realm, String form) throws IOException, InterruptedException {
        String answer = expect(
                200,
                HttpRequest.newBuilder(URI.create(place.keycloak() + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&" + form)));
        Matcher found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IOException("no token");
        }
        return found.group(1);
    }

    private String expect(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
