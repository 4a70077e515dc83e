package org.trellis.people.domain;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonEnded;
import org.trellis.people.domain.IdentityProvider.MadeAccount;
import org.trellis.people.domain.IdentityProvider.NewAccount;
import org.trellis.people.domain.PersonService.Person;
import org.trellis.platform.error.Problems;
import org.trellis.platform.web.ToldOnce;

/** Makes accounts for people who have none, and disables them when the person ends. */
@Singleton
public class InvitationService {

    private final PersonService people;
    private final IdentityProvider provider;
    private final EntityManager entities;

    InvitationService(PersonService people, IdentityProvider provider, EntityManager entities) {
        this.people = people;
        this.provider = provider;
        this.entities = entities;
    }

    /**
     * @param mailed whether the person got a link to set a password by mail
     * @param firstPassword to hand to the person on paper, valid until they choose their own; shown this once, absent where a
     *     link was mailed
     */
    public record Invitation(
            UUID personId,
            String username,
            boolean mailed,
            @Nullable String firstPassword) implements ToldOnce {

        @Override
        public Invitation afterwards() {
            return new Invitation(personId, username, mailed, null);
        }
    }

    /** 404 unknown person, 409 {@code person-ended}, {@code account-exists} or {@code username-taken}, 503 without a provider. */
    @Transactional
    public Invitation invite(UUID personId) {
        Person person = people.get(personId);
        if (!"ACTIVE".equals(person.status())) {
            throw Problems.conflict("person-ended", "This person does not belong to the district any more.");
        }
        if (!"NONE".equals(person.account())) {
            throw Problems.conflict("account-exists", "This person has an account already.");
        }
        NewAccount wanted = new NewAccount(username(person), person.givenName(), person.familyName(), person.email());
        MadeAccount made = provider.create(wanted);
        link(personId, made);
        @Nullable String password = made.firstPassword();
        return new Invitation(personId, wanted.username(), password == null, password);
    }

    /** The roster refused the sign-in already; here the identity provider learns of it. May come twice. */
    void on(@Observes PersonEnded ended) {
        for (Tuple account : accounts(ended.personId())) {
            provider.disable(account.get("issuer", String.class), account.get("subject", String.class));
        }
    }

    private void link(UUID personId, MadeAccount made) {
        entities.createNativeQuery("insert into app.account (issuer, subject, person_id) values (?1, ?2, ?3)")
                .setParameter(1, made.issuer())
                .setParameter(2, made.subject())
                .setParameter(3, personId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> accounts(UUID personId) {
        return entities.createNativeQuery("""
                        update app.account set status = 'DISABLED' where person_id = ?1 returning issuer, subject""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
    }

    /** The roster's name for signing in, else the e-mail address, else one made of the person's id. */
    private static String username(Person person) {
        @Nullable String known = person.username() != null ? person.username() : person.email();
        String name = known == null || known.isBlank() ? "p-" + person.person().id() : known;
        return name.toLowerCase(Locale.ROOT);
    }
}
