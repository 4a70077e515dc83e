package org.trellis.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How one person wants the app to look and read. */
@Entity
@Table(name = "person_preferences")
public class PreferencesEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    String locale = "en";
    String theme = "SYSTEM";

    @Column(name = "text_scale")
    int textScale = 100;

    @Column(name = "age_mode")
    String ageMode = "BY_GRADE";

    boolean welcomed;

    @Version
    long version;

    protected PreferencesEntity() {}

    PreferencesEntity(UUID personId) {
        this.personId = personId;
    }

    public String locale() {
        return locale;
    }

    public String theme() {
        return theme;
    }

    public int textScale() {
        return textScale;
    }

    public String ageMode() {
        return ageMode;
    }

    public boolean welcomed() {
        return welcomed;
    }

    public long version() {
        return version;
    }
}
