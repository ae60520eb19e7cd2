package dk.knudepunkt.referrals.referral;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the company needs and how the unit would like it met. */
@Embeddable
public record Request(
        String need,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics,
        boolean jointVisit,
        @Nullable String wishes) {

    /** Without anything that somebody wrote. */
    Request withoutWords() {
        return new Request("", List.of(), jointVisit, null);
    }
}
