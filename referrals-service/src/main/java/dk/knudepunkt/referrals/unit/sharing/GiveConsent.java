package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.referrals.promise.calendar.CalendarDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company's consent as it is written down. */
record GiveConsent(
        @NotBlank @Size(max = 64) @PlainLine @Schema(examples = "les-solroed")
        String unitCode,

        @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
        String cvr,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS")
        String companyName,

        @NotNull ConsentWay way,

        @NotNull
        @CalendarDate
        @Schema(examples = "2026-03-31", description = "When the company said so; not in the future")
        LocalDate day) {

    /** The company takes it back. */
    record WithdrawConsent(
            @NotNull ConsentWay way,

            @NotNull
            @CalendarDate
            @Schema(
                    examples = "2026-04-06",
                    description = "When the company said so; not before it consented, not in the future")
            LocalDate day) {}
}
