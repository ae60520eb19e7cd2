package dk.knudepunkt.cases.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enquiry as it is shown. */
@Schema(name = "CrisisEnquiry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryView(
        UUID id,
        @Schema(examples = "covid-19") String crisis,
        @Schema(examples = "2021-01-14") LocalDate receivedOn,
        EnquiryTheme theme,

        @Schema(
                examples = "12345674",
                description = "The number that answers for the company; absent where it did not say who it is")
        @Nullable
        String cvr,

        @Schema(examples = "269") @Nullable String municipalityCode,

        @Schema(description = "What was asked, until it is erased") @Nullable
        String question,

        @Schema(examples = "2021-01-15") @Nullable LocalDate answeredOn,

        @Schema(description = "Noted by mistake: counted nowhere")
        boolean withdrawn,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"answer\"]")
        List<String> actions,

        long version) {

    static EnquiryView of(Enquiry enquiry, @Nullable String cvr, boolean mayKeep) {
        return new EnquiryView(
                enquiry.id(),
                enquiry.crisis().code(),
                enquiry.receivedOn(),
                enquiry.theme(),
                cvr,
                enquiry.municipalityCode().orElse(null),
                enquiry.question().orElse(null),
                enquiry.answeredOn().orElse(null),
                enquiry.isWithdrawn(),
                mayKeep ? actions(enquiry) : List.of(),
                enquiry.version());
    }

    private static List<String> actions(Enquiry enquiry) {
        var actions = new ArrayList<String>();
        if (enquiry.isOpen()) {
            actions.add("answer");
        }
        if (!enquiry.isWithdrawn()) {
            actions.add("withdrawal");
        }
        return actions;
    }
}
