package dk.knudepunkt.cases.company.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company of an export: with the fields of an import, and who answers for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompanyLine(
        @Schema(examples = "12345674") String cvr,

        @Schema(examples = "99100001", description = "The company that answers for it, where it was merged") @Nullable
        String survivorCvr,

        @Schema(examples = "Eksempel Maskinfabrik ApS") @Nullable
        String name,

        @Schema(examples = "269", description = "Of the head office") @Nullable
        String municipalityCode,

        @Schema(examples = "284100") @Nullable String industryCode,
        @Schema(examples = "42") @Nullable Integer employees,
        boolean advertisingProtected,

        @Schema(examples = "post@eksempel.example") @Nullable
        String email,

        @Schema(examples = "+4570102030") @Nullable String phone,
        Instant registeredAt) {

    static final List<String> COLUMNS = List.of(
            "cvr",
            "survivorCvr",
            "name",
            "municipalityCode",
            "industryCode",
            "employees",
            "advertisingProtected",
            "email",
            "phone",
            "registeredAt");

    static CompanyLine of(ResultSet row) throws SQLException {
        var cvr = row.getString("cvr");
        var survivor = row.getString("survivor_cvr");
        return new CompanyLine(
                cvr,
                cvr.equals(survivor) ? null : survivor,
                row.getString("name"),
                row.getString("municipality_code"),
                row.getString("industry_code"),
                row.getObject("employees", Integer.class),
                row.getBoolean("advertising_protected"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant());
    }

    /** In the order of the columns. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                cvr,
                survivorCvr,
                name,
                municipalityCode,
                industryCode,
                employees,
                advertisingProtected,
                email,
                phone,
                registeredAt);
    }
}
