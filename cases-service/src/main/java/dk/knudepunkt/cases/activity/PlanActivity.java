package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity to plan. */
public record PlanActivity(
        @NotNull ActivityKind kind,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Opstartsmøde med fødevareklyngen")
        String title,

        @NotBlank @Size(max = 63) @PlainLine @Schema(examples = "specialised", description = "Code of who pays")
        String account,

        @Size(max = 255)
        @Pattern(regexp = "^[\\w.@-]*$", message = "{dk.knudepunkt.Subject}")
        @Schema(
                examples = "food",
                description =
                        "With whom or where, for the kinds that tell different ones apart: code of the cluster or the steering group, or subject of the developer's account")
        @Nullable
        String subject,

        @Size(max = 63)
        @Pattern(regexp = "^[a-z0-9-]*$", message = "{dk.knudepunkt.Code}")
        @Schema(examples = "les-solroed", description = "The local unit that hosts it or is a partner")
        @Nullable
        String unitCode,

        @NotNull @Schema(examples = "2026-06-30") LocalDate plannedOn) {

    Optional<String> named() {
        return Optional.ofNullable(subject).filter(text -> !text.isEmpty());
    }

    @Nullable
    String unit() {
        return TypedText.filled(unitCode).orElse(null);
    }
}
