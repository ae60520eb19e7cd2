package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.referrals.promise.calendar.CalendarDate;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An adviser as a unit writes them down, as JSON and as a page. */
record KeepAdviser(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Ida Eksempel")
        String name,

        @NotBlank @Email @Size(max = 254) @PlainLine @Schema(examples = "ida@eksempel.example")
        String email,

        @Phone @Schema(examples = "+45 30 10 20 30") @Nullable
        String phone,

        @Size(max = 255)
        @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
        @Schema(examples = "ida", description = "Subject of the account with which they sign in, if they do")
        @Nullable
        String subject,

        @NotNull @CalendarDate @Schema(examples = "2026-01-01")
        LocalDate activeFrom,

        @CalendarDate
        @Schema(examples = "2027-01-01", description = "The first day on which they no longer are; left out for good")
        @Nullable
        LocalDate activeTo) {

    AdviserCard card() {
        return new AdviserCard(name, email, phone, subject);
    }
}
