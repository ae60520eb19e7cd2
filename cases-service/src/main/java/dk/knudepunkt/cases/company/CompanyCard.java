package dk.knudepunkt.cases.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company. What is absent is not known yet.
 *
 * @param municipalityCode of its head office
 * @param industryCode Danish industry code (DB07), six digits
 * @param advertisingProtected it does not want to be written to, in an evaluation neither
 */
@Embeddable
public record CompanyCard(
        @Nullable String name,
        @Column(name = "municipality_code") @Nullable String municipalityCode,
        @Column(name = "industry_code") @Nullable String industryCode,
        @Nullable Integer employees,
        @Column(name = "advertising_protected") boolean advertisingProtected,
        @Nullable String email,
        @Nullable String phone) {

    /** What whoever opens a course says of its company. */
    public static CompanyCard told(
            @Nullable String name, String municipalityCode, @Nullable String email, @Nullable String phone) {
        return new CompanyCard(name, municipalityCode, null, null, false, email, phone);
    }

    /** This, and what another one knows besides. Whoever is protected once remains so. */
    public CompanyCard filledFrom(CompanyCard other) {
        return new CompanyCard(
                first(name, other.name),
                first(municipalityCode, other.municipalityCode),
                first(industryCode, other.industryCode),
                employees == null ? other.employees : employees,
                advertisingProtected || other.advertisingProtected,
                first(email, other.email),
                first(phone, other.phone));
    }

    /** A sole trader's company is called by a person's name: it is its number again. */
    CompanyCard forgotten(String cvr) {
        return new CompanyCard(cvr, municipalityCode, industryCode, employees, advertisingProtected, null, null);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}
