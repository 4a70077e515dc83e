package org.trellis.people.web;

import org.trellis.people.domain.PreferencesEntity;
import org.trellis.platform.web.Versioned;

/** @param textScale percent */
public record PreferencesResponse(String locale, Theme theme, int textScale, long version) implements Versioned {

    /** SYSTEM follows the device. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    static PreferencesResponse of(PreferencesEntity preferences) {
        return new PreferencesResponse(
                preferences.locale(),
                Theme.valueOf(preferences.theme()),
                preferences.textScale(),
                preferences.version());
    }
}
