package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a company wants advice on. */
public record RequestTask(
        @NotBlank @ValidCvr @FormField(read = TypedCvr.class) @Schema(examples = "12345674")
        String cvr,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Digital salgskanal")
        String title,

        @Size(max = 63)
        @Pattern(regexp = "^[a-z0-9-]*$", message = "{dk.knudepunkt.Code}")
        @Schema(examples = "smv-pro", description = "Code of the programme, where it is within one")
        @Nullable
        String programme,

        @NotNull @Schema(examples = "2026-06-01") LocalDate requestedOn,

        @Size(max = 63)
        @PlainLine
        @Schema(examples = "ENDIS", description = "The other portal that it came from")
        @Nullable
        String system,

        @Size(max = 200) @PlainLine @Schema(examples = "4711", description = "Its id there; it comes in once") @Nullable
        String externalId) {

    boolean hasOrigin() {
        return isFilled(system) && isFilled(externalId);
    }

    boolean hasHalfAnOrigin() {
        return isFilled(system) != isFilled(externalId);
    }

    @Nullable
    String within() {
        return isFilled(programme) ? programme : null;
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
