package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told to the crisis desk. */
final class EnquiryRequests {

    private EnquiryRequests() {}

    record OpenCrisisDesk(
            @NotBlank @Size(max = 40) @Pattern(regexp = "^[a-z0-9-]+$") @Schema(examples = "energy-prices")
            String code,

            @NotBlank @Size(max = 100) @PlainLine @Schema(examples = "Energipriser")
            String name,

            @NotNull @Schema(examples = "2021-10-01") LocalDate startedOn) {}

    record CloseCrisisDesk(
            @NotNull @Schema(examples = "2022-03-31", description = "The last day on which it takes enquiries")
            LocalDate endedOn) {}

    record RegisterEnquiry(
            @NotBlank @Size(max = 40) @PlainLine @Schema(examples = "covid-19", description = "The crisis's code")
            String crisis,

            @NotNull @Schema(examples = "2021-01-14", description = "Within the crisis, not in the future")
            LocalDate receivedOn,

            @NotNull EnquiryTheme theme,

            @ValidCvr @Schema(examples = "12345674") @Nullable
            String cvr,

            @KnownMunicipality @Schema(examples = "269") @Nullable
            String municipalityCode,

            @Size(max = 2000) @FreeText @Schema(examples = "Can we still apply for compensation?") @Nullable
            String question) {

        Enquiry.Asked asked() {
            return new Enquiry.Asked(receivedOn, theme, blankAsNull(cvr), blankAsNull(municipalityCode), question);
        }

        private static @Nullable String blankAsNull(@Nullable String value) {
            return TypedText.filled(value).orElse(null);
        }
    }

    record AnswerEnquiry(
            @NotNull @Schema(examples = "2021-01-15", description = "Not before it came, not in the future")
            LocalDate answeredOn) {}
}
