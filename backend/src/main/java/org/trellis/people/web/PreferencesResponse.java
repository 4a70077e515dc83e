package org.trellis.people.web;

import org.trellis.people.domain.PreferencesEntity;
import org.trellis.platform.web.Versioned;

/**
 * @param textScale percent
 * @param welcomed the first sign-in is over
 */
public record PreferencesResponse(
        String locale, Theme theme, int textScale, AgeMode ageMode, boolean welcomed, long version)
        implements Versioned {

    /** SYSTEM follows the device. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How much a student's pages show at once: SIMPLE is made for ages 8 to 10, STANDARD for 11 to 13, DETAIL for 14 to 18. */
    public enum AgeMode {
        BY_GRADE,
        SIMPLE,
        STANDARD,
        DETAIL
    }

    static PreferencesResponse of(PreferencesEntity preferences) {
        return new PreferencesResponse(
                preferences.locale(),
                Theme.valueOf(preferences.theme()),
                preferences.textScale(),
                AgeMode.valueOf(preferences.ageMode()),
                preferences.welcomed(),
                preferences.version());
    }
}
