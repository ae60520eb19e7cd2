package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.platform.typed.TypedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a company agreed to, or took back. */
record StateConsent(
        @NotNull ConsentPurpose purpose,
        @NotNull ConsentAct act,

        @Size(max = 40)
        @Pattern(regexp = "^[A-Za-z0-9.-]*$")
        @Schema(examples = "2021-1", description = "Which version of the words it read; required when it was given")
        @Nullable
        String wordingVersion,

        @PastOrPresent @Schema(examples = "2021-02-01", description = "Today when absent") @Nullable
        LocalDate statedOn) {

    StateConsent {
        wordingVersion = TypedText.filled(wordingVersion).orElse(null);
    }
}
