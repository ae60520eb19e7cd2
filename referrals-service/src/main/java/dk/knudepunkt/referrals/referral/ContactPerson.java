package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom to call at the company. Personal data: it stays in this row. */
@Embeddable
public record ContactPerson(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") @Nullable String email,
        @Column(name = "contact_phone") @Nullable String phone) {

    /** What is left where somebody stood. */
    static final ContactPerson ERASED = new ContactPerson("", null, null);
}
