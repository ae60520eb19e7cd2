package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consultant as they are kept. */
public record KeepConsultant(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Karla Eksempel")
        String name,

        @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Rådgivning ApS") @Nullable
        String company,

        @NotBlank @Email @Size(max = 254) @PlainLine @Schema(examples = "karla@eksempel.example")
        String email,

        @NotNull @Schema(description = "What they advise on")
        Set<Theme> topics) {}
