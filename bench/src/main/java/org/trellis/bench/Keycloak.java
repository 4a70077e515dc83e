package org.trellis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Where tokens come from. */
final class Keycloak {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Keycloak(Place place) {
        this.address = place.keycloak();
    }

    /** Lets this copy's Keycloak give out tokens for a password, which no client of the realm may do. */
    void allowPasswords() throws IOException, InterruptedException {
        String admin = token("master", "client_id=admin-cli&username=admin&password=admin");
        String body = """
                {"clientId":"bench","publicClient":true,"directAccessGrantsEnabled":true,\
                "defaultClientScopes":["basic","trellis-api"]}""";
        int status = send(HttpRequest.newBuilder(URI.create(address + "/admin/realms/trellis/clients"))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
        if (status != 201 && status != 409) {
            throw new IOException("Keycloak answered " + status + " to a new client");
        }
    }

    /** A fresh token, good for some minutes. */
    String signIn(String username) throws IOException, InterruptedException {
        return token("trellis", "client_id=bench&username=" + username + "&password=trellis");
    }

    private String token(String realm, String form) throws IOException, InterruptedException {
        URI door = URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&" + form)));
        return Json.text(answer.body(), "access_token");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
