package dk.knudepunkt.cases.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The company in a course. Its municipality is that of the start: a company that moves does not move its past courses. */
@Embeddable
record Company(
        String cvr,
        @Column(name = "company_name") @Nullable String name,
        String municipalityCode,
        @Column(name = "company_email") @Nullable String email,
        @Column(name = "company_phone") @Nullable String phone) {

    /** The number stands in a public register; how to reach it may lead to a person, and a sole trader's company is called by one. */
    Company withoutContact() {
        return new Company(cvr, cvr, municipalityCode, null, null);
    }
}
