package dk.knudepunkt.referrals.unit.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that a unit and the house both work with, and that has said that they may know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedCompany(
        @Schema(examples = "les-solroed") String unitCode,
        @Schema(examples = "12345674") String cvr,
        @Schema(examples = "Eksempel Maskinfabrik ApS") String companyName,

        @Schema(examples = "2026-03-31", description = "Since when the company consents")
        LocalDate consentOn,

        ConsentWay consentWay,

        @Schema(description = "Whether the house has it in a course now")
        boolean inCourse,

        @Schema(examples = "1", description = "Referrals by the unit that have not ended")
        long openReferrals,

        @Schema(examples = "2026-03-31", description = "When the unit last referred it, if it has") @Nullable
        LocalDate lastReferredOn) {

    static final List<String> COLUMNS = List.of(
            "unitCode", "cvr", "companyName", "consentOn", "consentWay", "inCourse", "openReferrals", "lastReferredOn");

    /** In the order of the columns. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                unitCode, cvr, companyName, consentOn, consentWay, inCourse, openReferrals, lastReferredOn);
    }
}
