package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.goals.Lines;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as it is written down; nobody translates what a person writes. */
record RegisterLetter(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Timemodellen på Sjælland")
        String subject,

        @NotBlank @Size(max = 2000) @FreeText @Schema(examples = "At rejsetiden til Kalundborg bliver som lovet.")
        String request,

        @NotEmpty
        @Size(max = 20)
        @FormField(read = Lines.class)
        @Schema(examples = "[\"Transportministeren\"]", description = "Offices, not people")
        List<@NotBlank @Size(max = 200) @PlainLine String> addressees,

        @NotNull @Schema(examples = "2021-09-01", description = "Not in the future")
        LocalDate sentOn,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "KKR Sjælland 8. september 2021, punkt 2.7", description = "Where it can be read")
        String source) {

    CouncilLetter letter() {
        return new CouncilLetter(
                new Wording(subject, subject), new Wording(request, request), addressees, sentOn, source);
    }
}
