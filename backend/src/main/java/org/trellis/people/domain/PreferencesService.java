package org.trellis.people.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.web.ExpectedVersion;

/** How the caller wants the app to look and read. */
@Singleton
public class PreferencesService {

    private final PreferencesRepository preferences;
    private final CurrentCaller current;
    private final ExpectedVersion expected;

    PreferencesService(PreferencesRepository preferences, CurrentCaller current, ExpectedVersion expected) {
        this.preferences = preferences;
        this.current = current;
        this.expected = expected;
    }

    /** The usual ones where the caller has chosen nothing yet. */
    @Transactional
    public PreferencesEntity mine() {
        UUID person = current.get().requirePerson();
        PreferencesEntity found = preferences.findById(person);
        return found == null ? new PreferencesEntity(person) : found;
    }

    /** Null leaves a preference as it is. */
    public record Change(
            @Nullable String locale,
            @Nullable String theme,
            @Nullable Integer textScale,
            @Nullable String ageMode,
            @Nullable Boolean welcomed) {}

    @Transactional
    public PreferencesEntity change(Change change) {
        PreferencesEntity mine = mine();
        expected.check(mine.version);
        mine.locale = chosen(change.locale(), mine.locale);
        mine.theme = chosen(change.theme(), mine.theme);
        mine.textScale = chosen(change.textScale(), mine.textScale);
        mine.ageMode = chosen(change.ageMode(), mine.ageMode);
        mine.welcomed = chosen(change.welcomed(), mine.welcomed);
        preferences.persistAndFlush(mine);
        return mine;
    }

    private static <T> T chosen(@Nullable T wanted, T before) {
        return wanted == null ? before : wanted;
    }
}
