package org.trellis.people.domain;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.error.Problems;
import org.trellis.platform.security.TokenIssuer;

/** Makes and disables accounts in a Keycloak realm, through its admin client. */
@Singleton
class KeycloakAccounts implements IdentityProvider {
    private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class);
    private static final ProblemType MISSING =
            ProblemType.of("identity-provider-missing", "Accounts cannot be made right now", 503);
    private static final List<String> NEW_PASSWORD = List.of("UPDATE_PASSWORD");

    private final Instance<Keycloak> keycloak;
    private final Optional<String> server;
    private final String realm;
    private final TokenIssuer issuer;

    KeycloakAccounts(
            Instance<Keycloak> keycloak,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
            TokenIssuer issuer) {
        this.keycloak = keycloak;
        this.server = server;
        this.realm = realm;
        this.issuer = issuer;
    }

    @Override
    public MadeAccount create(NewAccount account) {
        String tokens = issuer.find().filter(known -> server.isPresent()).orElseThrow(KeycloakAccounts::none);
        RealmResource target = realm();
        try (Response response = target.users().create(representation(account))) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw Problems.conflict("username-taken", "Somebody has an account under this sign-in name already.");
            }
            String subject = CreatedResponseUtil.getCreatedId(response);
            boolean mailed = account.email() != null && mail(target, subject);
            return new MadeAccount(tokens, subject, mailed ? null : handOver(target, subject));
        } catch (WebApplicationException | ProcessingException refused) {
            LOG.warnf(
                    "the identity provider refused an account: %s",
                    refused.getClass().getSimpleName());
            throw new ProblemException(MISSING, "The identity provider did not make the account. Try again later.");
        }
    }

    @Override
    public void disable(String knownIssuer, String subject) {
        if (server.isEmpty() || !issuer.find().equals(Optional.of(knownIssuer))) {
            return;
        }
        try {
            var user = realm().users().get(subject);
            UserRepresentation representation = user.toRepresentation();
            representation.setEnabled(false);
            user.update(representation);
            user.logout();
        } catch (NotFoundException gone) {
            LOG.infof("account %s is gone from the identity provider", subject);
        }
    }

    private RealmResource realm() {
        return keycloak.get().realm(realm);
    }

    private static ProblemException none() {
        return new ProblemException(MISSING, "No identity provider is set up here.");
    }

    /** Most children have no mail: the school hands them a first password on paper. */
    private static String handOver(RealmResource realm, String subject) {
        CredentialRepresentation first = new CredentialRepresentation();
        first.setType(CredentialRepresentation.PASSWORD);
        first.setValue(FirstPassword.make());
        first.setTemporary(true);
        realm.users().get(subject).resetPassword(first);
        return first.getValue();
    }

    /** False without a mail server. */
    private static boolean mail(RealmResource realm, String subject) {
        try {
            realm.users().get(subject).executeActionsEmail(NEW_PASSWORD);
            return true;
        } catch (WebApplicationException | ProcessingException noMail) {
            return false;
        }
    }

    private static UserRepresentation representation(NewAccount account) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.username());
        user.setFirstName(account.givenName());
        user.setLastName(account.familyName());
        user.setEmail(account.email());
        user.setEnabled(true);
        user.setRequiredActions(NEW_PASSWORD);
        return user;
    }
}
