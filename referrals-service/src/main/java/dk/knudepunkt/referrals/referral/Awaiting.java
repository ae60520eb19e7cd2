package dk.knudepunkt.referrals.referral;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.util.UUID;

/** What the desk's queue shows of a referral: a fifth of its columns. */
public record Awaiting(
        UUID id,
        long number,
        Instant submittedAt,
        Instant dueAt,
        String unitCode,
        @ProjectedFieldName("company.cvr") String cvr,
        @ProjectedFieldName("company.name") String company,
        @ProjectedFieldName("request.need") String need)
        implements Referrals.Listed {

    public String reference() {
        return Referral.reference(submittedAt, number);
    }
}
