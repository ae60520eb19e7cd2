package dk.knudepunkt.funding.subsidy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subsidy with the company that got it. Amounts are whole kroner. */
@Schema(name = "Subsidy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubsidyView(
        UUID id,
        @Schema(examples = "smv-pro") String programme,
        @Schema(examples = "12345674") String cvr,
        @Schema(examples = "269") String municipalityCode,
        SubsidyStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"lapse\", \"payment\"]")
        List<String> actions,

        @Schema(examples = "50000") long granted,
        LocalDate grantedOn,
        @Schema(examples = "48000") @Nullable Long paid,
        @Nullable LocalDate paidOn,
        long version) {

    static final List<String> COLUMNS = List.of(
            "id",
            "programme",
            "cvr",
            "municipalityCode",
            "municipality",
            "status",
            "granted",
            "grantedOn",
            "paid",
            "paidOn");

    static SubsidyView of(Subsidy subsidy) {
        return new SubsidyView(
                subsidy.id(),
                subsidy.programmeCode(),
                subsidy.cvr(),
                subsidy.municipalityCode(),
                subsidy.status(),
                subsidy.status().actions().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                subsidy.granted(),
                subsidy.grantedOn(),
                subsidy.paid().orElse(null),
                subsidy.paidOn().orElse(null),
                subsidy.version());
    }

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                programme,
                cvr,
                municipalityCode,
                Municipality.nameOf(municipalityCode),
                status,
                granted,
                grantedOn,
                paid,
                paidOn);
    }
}
