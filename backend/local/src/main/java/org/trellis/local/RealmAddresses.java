package org.trellis.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm allows sign-in to return to port 8080 only; this teaches a copy on other ports its own address. */
final class RealmAddresses {
    private static final String DOCUMENTED = "http://localhost:8080";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private final Ports ports;
    private final Path known;

    RealmAddresses(Ports ports, Path home) {
        this.ports = ports;
        this.known = home.resolve("address");
    }

    void allow() throws IOException, InterruptedException {
        String before = Files.exists(known) ? Files.readString(known) : DOCUMENTED;
        if (before.equals(ports.webAddress())) {
            return;
        }
        String token = first(TOKEN, send(form("/realms/master/protocol/openid-connect/token")));
        String client = send(admin("/clients?clientId=trellis-web", token).GET());
        String body = """
                {"redirectUris": ["%1$s/*"], "attributes": {"post.logout.redirect.uris": "%1$s/*"}}""".formatted(ports.webAddress());
        send(admin("/clients/" + first(ID, client), token).PUT(BodyPublishers.ofString(body)));
        Files.writeString(known, ports.webAddress());
    }

    private HttpRequest.Builder form(String path) {
        return HttpRequest.newBuilder(URI.create(ports.keycloakAddress() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin"));
    }

    private HttpRequest.Builder admin(String path, String token) {
        return HttpRequest.newBuilder(URI.create(ports.keycloakAddress() + "/admin/realms/trellis" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = Answers.send(request);
        if (answer.statusCode() >= 300) {
            throw new LocalFailure("Keycloak refused to learn the address of this copy: " + answer.body());
        }
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new LocalFailure("Keycloak answered without " + pattern + ".");
        }
        return matcher.group(1);
    }
}
