package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.TokenIssuer;

/**
 * Links the sign-ins of the demo realm to the people they belong to, and sets the language of families. Newcomers have never signed in. Repeated at every
 * start, because the realm may have moved.
 */
@Singleton
class AccountStage implements Stage {

    private final EntityManager entities;
    private final Cast cast;
    private final TokenIssuer issuer;

    AccountStage(EntityManager entities, Cast cast, TokenIssuer issuer) {
        this.entities = entities;
        this.cast = cast;
        this.issuer = issuer;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String name() {
        return "accounts and languages";
    }

    @Override
    public void load(DemoDistrict district) {
        cast.as(district, district.admin(), () -> {
            List<CsvRow> accounts = accounts().stream()
                    .filter(account -> district.slug().equals(account.get("district")))
                    .toList();
            accounts.forEach(account -> issuer.find().ifPresent(realm -> link(district, account, realm)));
            district.files().rows("preferences.csv").forEach(preference -> prefer(district, preference));
            accounts.stream()
                    .filter(account -> account.get("newcomer").isEmpty())
                    .forEach(account -> welcome(district, account));
        });
    }

    private void prefer(DemoDistrict district, CsvRow preference) {
        entities.createNativeQuery("""
                        insert into app.person_preferences (person_id, locale) values (:person, :locale)
                        on conflict do nothing""")
                .setParameter("person", cast.person(district, preference.get("person")))
                .setParameter("locale", preference.get("locale"))
                .executeUpdate();
    }

    /** All but the newcomers have been here before. */
    private void welcome(DemoDistrict district, CsvRow account) {
        entities.createNativeQuery("""
                        insert into app.person_preferences (person_id, welcomed) values (:person, true)
                        on conflict (district_id, person_id) do update set welcomed = true""")
                .setParameter("person", cast.person(district, account.get("person_key")))
                .executeUpdate();
    }

    private void link(DemoDistrict district, CsvRow account, String realm) {
        entities.createNativeQuery("""
                        insert into app.account (id, issuer, subject, person_id) values (:id, :issuer, :subject, :person)
                        on conflict (issuer, subject) do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("issuer", realm)
                .setParameter("subject", account.get("subject"))
                .setParameter("person", cast.person(district, account.get("person_key")))
                .executeUpdate();
    }

    private static List<CsvRow> accounts() {
        try (InputStream file = AccountStage.class.getResourceAsStream("/demo/accounts.csv")) {
            return CsvRows.read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
