package dk.knudepunkt.cases.enquiry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often companies asked about a theme in a month. */
@Schema(name = "EnquiryCount")
record EnquiryCount(
        EnquiryTheme theme,
        @Schema(examples = "2021-01") String month,
        @Schema(examples = "31") long enquiries,
        @Schema(examples = "29", description = "Of these") long answered) {

    static final List<String> COLUMNS = List.of("theme", "month", "enquiries", "answered");

    List<Object> cells() {
        return List.of(theme.name(), month, enquiries, answered);
    }
}
