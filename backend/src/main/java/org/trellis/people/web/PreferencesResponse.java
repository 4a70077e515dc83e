package org.trellis.people.web;

import org.trellis.people.domain.PreferencesEntity;
import org.trellis.platform.web.Versioned;

/** @param textScale percent */
public record PreferencesResponse(String locale, String theme, int textScale, long version) implements Versioned {

    static PreferencesResponse of(PreferencesEntity preferences) {
        return new PreferencesResponse(
                preferences.locale(), preferences.theme(), preferences.textScale(), preferences.version());
    }
}
