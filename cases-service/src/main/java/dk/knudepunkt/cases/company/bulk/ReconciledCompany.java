package dk.knudepunkt.cases.company.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the reconciliation: a row of the other system, and the company that it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReconciledCompany(
        @Schema(examples = "account-4711") String externalId,
        Instant importedAt,
        @Schema(examples = "12345674") String cvr,

        @Schema(examples = "99100001", description = "The company that answers for it, where it was merged") @Nullable
        String survivorCvr,

        @Schema(examples = "2019-11-30", description = "When the system was last in touch with it") @Nullable
        LocalDate lastContactOn,

        @Schema(examples = "2019-06-30", description = "When it was last guided there") @Nullable
        LocalDate lastGuidedOn) {

    static ReconciledCompany of(ResultSet row) throws SQLException {
        var cvr = row.getString(3);
        var survivor = row.getString(4);
        return new ReconciledCompany(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                cvr,
                cvr.equals(survivor) ? null : survivor,
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
