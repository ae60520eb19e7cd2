package dk.knudepunkt.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the company needs and how the unit would like it met, in the row and in the answer. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Request(
        @Schema(description = "Absent once the referral's personal data are erased")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String need,

        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics,
        boolean jointVisit,
        @Nullable String wishes) {

    /** Without anything that somebody wrote. */
    Request withoutWords() {
        return new Request("", List.of(), jointVisit, null);
    }
}
