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
    @Transactional
    public PreferencesEntity change(@Nullable String locale, @Nullable String theme, @Nullable Integer textScale) {
        PreferencesEntity mine = mine();
        expected.check(mine.version);
        mine.locale = locale == null ? mine.locale : locale;
        mine.theme = theme == null ? mine.theme : theme;
        mine.textScale = textScale == null ? mine.textScale : textScale;
        preferences.persistAndFlush(mine);
        return mine;
    }
}
