package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The company that is referred, as the adviser knew it that day. */
@Embeddable
public record Company(
        String cvr,
        @Column(name = "company_name") String name,
        @Column(name = "municipality_code") String municipalityCode,
        @Column(name = "company_email") @Nullable String email,
        @Column(name = "company_phone") @Nullable String phone) {}
