package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The company that is referred, as the adviser knew it that day.
 *
 * @param advertisingProtected whether it had asked the business register not to be written to for advertising
 */
@Embeddable
public record Company(
        String cvr,
        @Column(name = "company_name") String name,
        @Column(name = "municipality_code") String municipalityCode,
        @Column(name = "company_email") @Nullable String email,
        @Column(name = "company_phone") @Nullable String phone,
        boolean advertisingProtected) {

    /** Number and name stand in a public register; how to reach it may lead to a person. */
    Company withoutContact() {
        return new Company(cvr, name, municipalityCode, null, null, advertisingProtected);
    }
}
